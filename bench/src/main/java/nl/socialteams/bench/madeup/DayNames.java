// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.madeup;

import java.time.LocalDate;
import java.util.stream.IntStream;

/** What days are called, which is asked for millions of times. */
final class DayNames {
  private static final int FIRST = (int) LocalDate.of(1900, 1, 1).toEpochDay();
  private static final int LAST = (int) LocalDate.of(2100, 1, 1).toEpochDay();
  private static final String[] NAMES =
      IntStream.range(FIRST, LAST)
          .mapToObj(day -> LocalDate.ofEpochDay(day).toString())
          .toArray(String[]::new);

  private DayNames() {}

  static String of(int day) {
    return NAMES[day - FIRST];
  }
}
