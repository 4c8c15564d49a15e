// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.changes;

import java.util.UUID;

import nl.socialteams.cursors.Cursor;

/**
 * A place in somebody's feed, after all that was visible at the first visit was told.
 *
 * @param line the last that was told
 */
public record FeedPosition(UUID recipient, long line) {
  /** As a visit by {@code GET /changes} goes on from here. */
  public String cursor() {
    return place().cursor().write();
  }

  FeedPlace place() {
    return new FeedPlace(recipient, line, Cursor.LAST);
  }
}
