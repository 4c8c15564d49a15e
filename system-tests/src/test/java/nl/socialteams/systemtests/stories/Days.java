// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.stories;

import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar of the stories, which all come to their end today. */
final class Days {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private Days() {}

  static LocalDate today() {
    return LocalDate.now(AMSTERDAM);
  }

  static LocalDate daysAgo(int days) {
    return today().minusDays(days);
  }

  static LocalDate inDays(int days) {
    return today().plusDays(days);
  }
}
