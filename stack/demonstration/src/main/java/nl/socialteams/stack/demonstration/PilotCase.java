// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A case of the pilot; the same number is the same case in every run.
 *
 * @param number 0 to 247, in the order of registration
 */
record PilotCase(int number, LocalDate day) {
  static final LocalDate LAST_DAY = LocalDate.of(2014, 12, 3);
  static final LocalDate MID_2014 = LocalDate.of(2014, 7, 1);
  static final int CASES_UNTIL_MID_2014 = 180;

  /** All of them, spread over the periods of the evaluation. */
  static List<PilotCase> all() {
    List<PilotCase> all = new ArrayList<>();
    for (Period period : Period.EVALUATED) {
      for (int number = 0; number < period.cases(); number++) {
        all.add(new PilotCase(all.size(), period.dayOf(number)));
      }
    }
    return all;
  }

  boolean isUntilMid2014() {
    return number < CASES_UNTIL_MID_2014;
  }

  /** Its number among the cases of its own period. */
  int numberInPeriod() {
    return isUntilMid2014() ? number : number - CASES_UNTIL_MID_2014;
  }

  /** Null where it still ran on the last day. */
  LocalDate closedOn() {
    LocalDate closed = day.plusDays(60 + number * 7L % 120);
    return number % 3 == 0 || closed.isAfter(LAST_DAY) ? null : closed;
  }

  /** Some days later, where that still was in the pilot. */
  boolean reaches(int days) {
    return !day.plusDays(days).isAfter(LAST_DAY);
  }
}
