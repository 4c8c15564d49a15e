// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog.reading;

import java.time.Instant;
import java.util.UUID;

import nl.socialteams.cursors.Cursor;

/** Where a list of lines goes on: before this moment, or at it before this line. */
record LinePlace(Instant moment, UUID line) {
  static final int PARTS = 2;
  private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

  static LinePlace from(Cursor cursor) {
    return new LinePlace(cursor.moment(0, LAST), cursor.identifier(1, Cursor.LAST));
  }

  static Cursor of(AccessLogLine line) {
    return Cursor.after(line.endTime(), line.lineId());
  }
}
