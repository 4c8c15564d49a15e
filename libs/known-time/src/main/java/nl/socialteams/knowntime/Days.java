// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.knowntime;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;

/** Days, some of which may be absent. */
public final class Days {
  private Days() {}

  /** A day as the driver gives it for a native query; null for null. */
  public static LocalDate of(Object value) {
    return switch (value) {
      case null -> null;
      case LocalDate day -> day;
      case Date day -> day.toLocalDate();
      default -> throw new IllegalArgumentException("No date: " + value.getClass());
    };
  }

  /** The first of those that are there; null where none is. */
  public static LocalDate first(LocalDate... days) {
    return Arrays.stream(days).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
  }
}
