// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;

import nl.socialteams.cursors.Cursor;

/**
 * Where a list that begins with the newest goes on: before this day, or on it before this id.
 *
 * @param id breaks the tie of one day
 */
public record NewestFirst(LocalDate day, UUID id) {
  /** How many values the cursor of such a list has. */
  public static final int PARTS = 2;

  private static final NewestFirst START =
      new NewestFirst(LocalDate.of(9999, 12, 31), new UUID(-1, -1));

  public static NewestFirst from(Cursor cursor) {
    if (cursor.isStart()) {
      return START;
    }
    try {
      return new NewestFirst(LocalDate.parse(cursor.value(0)), UUID.fromString(cursor.value(1)));
    } catch (DateTimeException | IllegalArgumentException notOurs) {
      throw Cursor.unreadable();
    }
  }
}
