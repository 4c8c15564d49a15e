// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.database;

import java.sql.Date;
import java.time.LocalDate;

/** Dates as the driver gives them for native queries. */
public final class DatabaseDays {
  private DatabaseDays() {}

  /** Null where there is none. */
  public static LocalDate of(Object value) {
    return switch (value) {
      case null -> null;
      case LocalDate day -> day;
      case Date day -> day.toLocalDate();
      default -> throw new IllegalArgumentException("No date: " + value.getClass());
    };
  }
}
