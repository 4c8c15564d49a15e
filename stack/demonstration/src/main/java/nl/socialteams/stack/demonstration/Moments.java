// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Moments of a day in Maastricht, as the API writes them. */
final class Moments {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private Moments() {}

  static String morningOf(LocalDate day) {
    return at(day, LocalTime.of(9, 0));
  }

  static String noonOf(LocalDate day) {
    return at(day, LocalTime.NOON);
  }

  static String afternoonOf(LocalDate day) {
    return at(day, LocalTime.of(16, 0));
  }

  private static String at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(AMSTERDAM).toInstant().toString();
  }
}
