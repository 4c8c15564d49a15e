// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.strictinput;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * The days that can be meant: nobody who is served was born before them, and nothing is agreed for
 * later. It keeps typing errors out, and days that can be read but neither be stored nor counted
 * on.
 */
final class CalendarRange {
  static final String FAULT = "day-out-of-range";

  private static final LocalDate FIRST = LocalDate.of(1800, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2199, 12, 31);
  private static final Instant BEGIN = Instant.parse("1800-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("2200-01-01T00:00:00Z");

  private CalendarRange() {}

  /** Whether it is a day or moment in the range, or something else than a day or moment. */
  static boolean holds(Object value) {
    return switch (value) {
      case LocalDate day -> !day.isBefore(FIRST) && !day.isAfter(LAST);
      case Instant moment -> !moment.isBefore(BEGIN) && moment.isBefore(END);
      case OffsetDateTime moment -> holds(moment.toInstant());
      default -> true;
    };
  }
}
