// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.table;

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
public record Period(LocalDate from, LocalDate until) {
  public List<YearMonth> months() {
    YearMonth first = YearMonth.from(from);
    long count = first.until(YearMonth.from(until), ChronoUnit.MONTHS) + 1;
    return LongStream.range(0, count).mapToObj(first::plusMonths).toList();
  }
}
