// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases;

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

  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  public static NewestFirst from(Cursor cursor) {
    return new NewestFirst(cursor.day(0, LAST_DAY), cursor.identifier(1, Cursor.LAST));
  }
}
