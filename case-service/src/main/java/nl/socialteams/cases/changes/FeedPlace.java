// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.changes;

import java.util.UUID;

import nl.socialteams.cursors.Cursor;

/**
 * Where a recipient is: first all that is visible, by id, then what changed since. Lines are
 * counted for each recipient, so a place tells nothing of others.
 *
 * @param line after which the changes go on
 * @param after the last id of what is visible; {@link Cursor#LAST} once all of it was told
 */
record FeedPlace(UUID recipient, long line, UUID after) {
  static final int PARTS = 3;

  static FeedPlace beginning(Recipient recipient) {
    return new FeedPlace(recipient.id(), recipient.lastLine(), Cursor.FIRST);
  }

  static FeedPlace from(Cursor cursor) {
    return new FeedPlace(cursor.identifier(0), cursor.wholeNumber(1, 0), cursor.identifier(2));
  }

  boolean tellsOfEverything() {
    return !after.equals(Cursor.LAST);
  }

  FeedPlace afterObject(UUID object) {
    return new FeedPlace(recipient, line, object);
  }

  FeedPlace afterEverything() {
    return new FeedPlace(recipient, line, Cursor.LAST);
  }

  FeedPlace afterLine(long told) {
    return new FeedPlace(recipient, told, Cursor.LAST);
  }

  Cursor cursor() {
    return Cursor.after(recipient, line, after);
  }
}
