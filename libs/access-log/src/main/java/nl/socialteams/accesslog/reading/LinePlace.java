// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog.reading;

import java.time.Instant;
import java.util.UUID;

import nl.socialteams.cursors.Cursor;

/** Where a list of lines goes on: after this moment, or at it after this line. */
record LinePlace(Instant moment, UUID line) {
  static final int PARTS = 2;

  static LinePlace from(Cursor cursor) {
    return new LinePlace(cursor.moment(0, Instant.EPOCH), cursor.identifier(1, Cursor.FIRST));
  }

  static Cursor of(AccessLogLine line) {
    return Cursor.after(line.endTime(), line.lineId());
  }
}
