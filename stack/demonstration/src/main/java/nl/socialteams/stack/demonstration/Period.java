// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A period of the evaluation of January 2015, and how many cases it counted.
 *
 * @param until the last day
 */
record Period(LocalDate from, LocalDate until, int cases) {
  static final List<Period> EVALUATED =
      List.of(
          new Period(LocalDate.of(2013, 1, 1), LocalDate.of(2013, 12, 31), 98),
          new Period(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 6, 30), 82),
          new Period(LocalDate.of(2014, 7, 1), LocalDate.of(2014, 12, 3), 68));

  /** Spreads the cases evenly over the period. */
  LocalDate dayOf(int number) {
    long days = ChronoUnit.DAYS.between(from, until) + 1;
    return from.plusDays(number * days / cases);
  }
}
