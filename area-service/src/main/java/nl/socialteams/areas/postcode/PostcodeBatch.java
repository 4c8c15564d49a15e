// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.postcode;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows on their way into the database, many at a time. As long as they come in order, as CBS
 * publishes them, none can repeat another and they are copied straight in.
 */
final class PostcodeBatch {
  private static final int ROWS_AT_ONCE = 20_000;

  private final PostcodeCopy copy;
  private final List<PostcodeRow> waiting = new ArrayList<>(ROWS_AT_ONCE);
  private PostcodeRow last;
  private boolean inOrder = true;

  PostcodeBatch(PostcodeCopy copy) {
    this.copy = copy;
  }

  void add(PostcodeRow row) throws SQLException {
    if (last == null || row.isAfter(last)) {
      last = row;
    } else {
      inOrder = false;
    }
    waiting.add(row);
    if (waiting.size() >= ROWS_AT_ONCE) {
      finish();
    }
  }

  /** Sends the rows that still wait. */
  void finish() throws SQLException {
    if (inOrder) {
      copy.unique(waiting);
    } else {
      copy.checked(waiting);
    }
    waiting.clear();
    inOrder = true;
  }
}
