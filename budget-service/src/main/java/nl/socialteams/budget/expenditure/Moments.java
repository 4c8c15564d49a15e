// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** The moments of an expenditure's statuses: none before the one before it. */
final class Moments {
  private Moments() {}

  /**
   * @param given what the request says, or null
   * @return as exact as the database keeps it
   */
  static Instant orElse(Instant given, Instant otherwise) {
    return (given == null ? otherwise : given).truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * @param member the request's member that says when
   * @throws InvalidInput where the new status would lie before the last one
   */
  static void requireAfterLast(Expenditure expenditure, Instant on, String member) {
    Instant last = expenditure.history().getLast().trueOn();
    if (on.isBefore(last)) {
      throw invalid("/" + member, "before-previous-status", last);
    }
  }

  static void requireNotAhead(Instant on, Instant known, String member) {
    if (on.isAfter(known)) {
      throw invalid("/" + member, "moment-ahead");
    }
  }

  private static InvalidInput invalid(String pointer, String code, Object... details) {
    return new InvalidInput(List.of(Fault.of(Fault.Place.BODY, pointer, code, details)));
  }
}
