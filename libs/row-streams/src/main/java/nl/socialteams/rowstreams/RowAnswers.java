// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.rowstreams;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.StreamingOutput;

import com.fasterxml.jackson.databind.ObjectMapper;

import nl.socialteams.problem.ProblemAnswers;
import nl.socialteams.strictinput.CheckedJson;

/** Answers a stream of rows with a stream of rows. */
@ApplicationScoped
public class RowAnswers {
  public static final String MEDIA_TYPE = "application/x-ndjson";

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
    RowAnswering<T, A> answering = new RowAnswering<>(json, problems, type, work, ROW_LIMIT);
    return out -> oneByOne(new RowReader(rows, ROW_LIMIT), out, answering);
  }

  /**
   * The same, for as many rows at once as have come in; nobody who waits for an answer before the
   * next row is kept waiting.
   *
   * @param rowLimit of one line, in bytes
   */
  public <T, A> StreamingOutput inBatches(
      InputStream rows, Class<T> type, BatchWork<T, A> work, int rowLimit) {
    RowAnswering<T, A> answering = new RowAnswering<>(json, problems, type, work, rowLimit);
    return out -> {
      try (RowsAhead ahead = new RowsAhead(new RowReader(rows, rowLimit), work.batchSize())) {
        inBatches(ahead, out, answering, work);
      }
    };
  }

  private <T, A> void oneByOne(RowReader rows, OutputStream out, RowAnswering<T, A> answering)
      throws IOException {
    Optional<Row> row = rows.next();
    while (row.isPresent()) {
      write(answering.answer(answering.read(row.get())), out);
      row = rows.next();
    }
  }

  private <T, A> void inBatches(
      RowsAhead rows, OutputStream out, RowAnswering<T, A> answering, BatchWork<T, A> work)
      throws IOException {
    Optional<Row> row = rows.next();
    while (row.isPresent()) {
      RowBatch<T, A> batch = new RowBatch<>(answering, work);
      while (row.isPresent()) {
        batch.add(row.get());
        row = batch.isFull() || !rows.hasMore() ? Optional.empty() : rows.next();
      }
      for (A answer : batch.answers()) {
        write(answer, out);
      }
      row = rows.next();
    }
  }

  private void write(Object answer, OutputStream out) throws IOException {
    out.write(mapper.writeValueAsBytes(answer));
    out.write('\n');
  }
}
