// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.rowstreams;

import java.util.List;

import org.jboss.logging.Logger;

import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;
import nl.socialteams.problem.ProblemAnswers;
import nl.socialteams.problem.Refusal;
import nl.socialteams.problem.Trouble;
import nl.socialteams.strictinput.CheckedJson;

/** Answers rows of one type: each gets the answer, or the problem, that it would have had alone. */
final class RowAnswering<T, A> {
  private static final Logger LOG = Logger.getLogger(RowAnswering.class);

  private final CheckedJson json;
  private final ProblemAnswers problems;
  private final Class<T> type;
  private final RowWork<T, A> work;
  private final int rowLimit;

  RowAnswering(
      CheckedJson json, ProblemAnswers problems, Class<T> type, RowWork<T, A> work, int rowLimit) {
    this.json = json;
    this.problems = problems;
    this.type = type;
    this.work = work;
    this.rowLimit = rowLimit;
  }

  ReadRow<T, A> read(Row row) {
    if (row.isTooLong()) {
      return refused(row, null, tooLong());
    }
    CheckedJson.Checked<T> checked = json.read(row.content(), type);
    return checked.faults().isEmpty()
        ? new ReadRow<>(new NumberedRow<>(row.number(), checked.value()), null)
        : refused(row, checked.value(), new InvalidInput(checked.faults()));
  }

  private ReadRow<T, A> refused(Row row, T told, Refusal refusal) {
    return new ReadRow<>(null, work.refuse(row.number(), told, problems.problem(refusal)));
  }

  A answer(ReadRow<T, A> read) {
    return read.isReadable() ? alone(read.row()) : read.refused();
  }

  A alone(NumberedRow<T> row) {
    try {
      return work.answer(row.number(), row.told());
    } catch (Refusal refusal) {
      return inWords(row, refusal);
    } catch (RuntimeException unexpected) {
      LOG.error("A row failed unexpectedly", unexpected);
      return work.refuse(row.number(), row.told(), problems.problem(Trouble.of(unexpected).code()));
    }
  }

  A inWords(NumberedRow<T> row, RowResult<A> result) {
    return result.refusal() == null ? result.answer() : inWords(row, result.refusal());
  }

  private A inWords(NumberedRow<T> row, Refusal refusal) {
    return work.refuse(row.number(), row.told(), problems.problem(refusal));
  }

  private InvalidInput tooLong() {
    return new InvalidInput(List.of(Fault.of(Fault.Place.BODY, "", "row-too-long", rowLimit)));
  }
}
