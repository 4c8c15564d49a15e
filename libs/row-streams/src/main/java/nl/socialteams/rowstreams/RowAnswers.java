// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.rowstreams;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.StreamingOutput;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jboss.logging.Logger;

import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;
import nl.socialteams.problem.Problem;
import nl.socialteams.problem.ProblemAnswers;
import nl.socialteams.problem.Refusal;
import nl.socialteams.strictinput.CheckedJson;

/** Answers a stream of rows with a stream of rows. */
@ApplicationScoped
public class RowAnswers {
  public static final String MEDIA_TYPE = "application/x-ndjson";

  private static final Logger LOG = Logger.getLogger(RowAnswers.class);

  /** Of one line, in bytes. */
  static final int ROW_LIMIT = 8 * 1024;

  private final CheckedJson json;
  private final ObjectMapper mapper;
  private final ProblemAnswers problems;

  @Inject
  RowAnswers(CheckedJson json, ObjectMapper mapper, ProblemAnswers problems) {
    this.json = json;
    this.mapper = mapper;
    this.problems = problems;
  }

  /**
   * @param rows the request's body, read while the answer is written
   */
  public <T, A> StreamingOutput to(InputStream rows, Class<T> type, RowWork<T, A> work) {
    return out -> answer(new RowReader(rows, ROW_LIMIT), out, type, work);
  }

  private <T, A> void answer(RowReader rows, OutputStream out, Class<T> type, RowWork<T, A> work)
      throws IOException {
    Optional<Row> row = rows.next();
    while (row.isPresent()) {
      out.write(mapper.writeValueAsBytes(answer(row.get(), type, work)));
      out.write('\n');
      row = rows.next();
    }
  }

  private <T, A> A answer(Row row, Class<T> type, RowWork<T, A> work) {
    if (row.isTooLong()) {
      return work.refuse(row.number(), null, problem(tooLong()));
    }
    CheckedJson.Checked<T> checked = json.read(row.content(), type);
    if (!checked.faults().isEmpty()) {
      return work.refuse(
          row.number(), checked.value(), problem(new InvalidInput(checked.faults())));
    }
    try {
      return work.answer(row.number(), checked.value());
    } catch (Refusal refusal) {
      return work.refuse(row.number(), checked.value(), problem(refusal));
    } catch (RuntimeException unexpected) {
      LOG.error("A row failed unexpectedly", unexpected);
      return work.refuse(row.number(), checked.value(), problems.problem("unexpected"));
    }
  }

  private Problem problem(Refusal refusal) {
    return problems.problem(refusal);
  }

  private static InvalidInput tooLong() {
    return new InvalidInput(List.of(Fault.of(Fault.Place.BODY, "", "row-too-long", ROW_LIMIT)));
  }
}
