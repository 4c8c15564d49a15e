// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.supportcosts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import nl.socialteams.budget.spent.Period;

/**
 * Days in a row.
 *
 * @param from first day
 * @param until first day after; at most {@code from} where there is none
 */
record RunningDays(LocalDate from, LocalDate until) {

  long count() {
    return Math.max(0, ChronoUnit.DAYS.between(from, until));
  }

  /** Each calendar month counts for the part of its days. */
  BigDecimal months() {
    BigDecimal months = BigDecimal.ZERO;
    LocalDate at = from;
    while (at.isBefore(until)) {
      LocalDate next = at.withDayOfMonth(1).plusMonths(1);
      LocalDate end = next.isBefore(until) ? next : until;
      BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(at, end));
      months =
          months.add(days.divide(BigDecimal.valueOf(at.lengthOfMonth()), MathContext.DECIMAL64));
      at = end;
    }
    return months;
  }

  static RunningDays within(Period period, LocalDate from, LocalDate until) {
    LocalDate end = period.until().plusDays(1);
    return new RunningDays(
        from.isAfter(period.from()) ? from : period.from(),
        until != null && until.isBefore(end) ? until : end);
  }
}
