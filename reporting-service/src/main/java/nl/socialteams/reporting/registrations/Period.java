// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.registrations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Days in Europe/Amsterdam, the last one included.
 *
 * @param from first day
 * @param until last day
 */
record Period(LocalDate from, LocalDate until) {
  /**
   * The least common multiple of 28, 29, 30 and 31: shares of any month are whole numbers of it.
   */
  private static final long PARTS_OF_A_MONTH = 377_580;

  List<YearMonth> months() {
    YearMonth first = YearMonth.from(from);
    long count = first.until(YearMonth.from(until), ChronoUnit.MONTHS) + 1;
    return LongStream.range(0, count).mapToObj(first::plusMonths).toList();
  }

  /** Calendar months with two decimals; a partial month counts for its share of days. */
  BigDecimal length() {
    return BigDecimal.valueOf(parts())
        .divide(BigDecimal.valueOf(PARTS_OF_A_MONTH), 2, RoundingMode.HALF_UP);
  }

  /** Divides by the exact length, and rounds once: half up, to one decimal. */
  BigDecimal averagePerMonth(long count) {
    return BigDecimal.valueOf(Math.multiplyExact(count, PARTS_OF_A_MONTH))
        .divide(BigDecimal.valueOf(parts()), 1, RoundingMode.HALF_UP);
  }

  private long parts() {
    return months().stream().mapToLong(this::parts).sum();
  }

  private long parts(YearMonth month) {
    LocalDate first = month.equals(YearMonth.from(from)) ? from : month.atDay(1);
    LocalDate last = month.equals(YearMonth.from(until)) ? until : month.atEndOfMonth();
    long days = first.until(last, ChronoUnit.DAYS) + 1;
    return days * (PARTS_OF_A_MONTH / month.lengthOfMonth());
  }
}
