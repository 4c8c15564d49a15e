// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.disclosure;

import java.time.LocalDate;

import nl.socialteams.reporting.table.Period;

/** The periods that an installation tells protected figures of. */
enum PeriodKind {
  YEAR(12),
  HALF_YEAR(6),
  QUARTER(3);

  private final int months;

  PeriodKind(int months) {
    this.months = months;
  }

  boolean isOne(Period period) {
    LocalDate from = period.from();
    return from.getDayOfMonth() == 1
        && (from.getMonthValue() - 1) % months == 0
        && period.until().equals(from.plusMonths(months).minusDays(1));
  }

  /** The one that a day lies in. */
  Period containing(LocalDate day) {
    int first = (day.getMonthValue() - 1) / months * months + 1;
    LocalDate from = LocalDate.of(day.getYear(), first, 1);
    return new Period(from, from.plusMonths(months).minusDays(1));
  }
}
