// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.teammapping;

import java.sql.Date;
import java.time.LocalDate;

/** Dates as the driver gives them for native queries. */
final class Days {
  private Days() {}

  static LocalDate of(Object value) {
    return switch (value) {
      case null -> null;
      case LocalDate day -> day;
      case Date day -> day.toLocalDate();
      default -> throw new IllegalArgumentException("No date: " + value.getClass());
    };
  }
}
