// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cursors;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;

/** Reads the values of a cursor in the types that lists are mostly ordered by. */
public final class CursorValues {
  private CursorValues() {}

  /**
   * @throws nl.socialteams.problem.InvalidInput where it is no day
   */
  public static LocalDate day(Cursor cursor, int at) {
    try {
      return LocalDate.parse(cursor.value(at));
    } catch (DateTimeException notOurs) {
      throw Cursor.unreadable();
    }
  }

  /**
   * @throws nl.socialteams.problem.InvalidInput where it is no identifier
   */
  public static UUID identifier(Cursor cursor, int at) {
    try {
      return UUID.fromString(cursor.value(at));
    } catch (IllegalArgumentException notOurs) {
      throw Cursor.unreadable();
    }
  }
}
