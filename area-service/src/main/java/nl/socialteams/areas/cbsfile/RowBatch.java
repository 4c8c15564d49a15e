// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.cbsfile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows on their way into a temporary table, many at a time. The statement ends in {@code on
 * conflict do nothing}: a row that is there already is a repetition, and refused.
 */
public final class RowBatch implements AutoCloseable {
  private final PreparedStatement insert;
  private final int rowsAtOnce;
  private final ImportProgress progress;
  private final List<RefusedLine> ifRepeated = new ArrayList<>();

  /**
   * @param rowsAtOnce few where rows are large: so many are held in memory
   */
  public RowBatch(Connection connection, String insert, int rowsAtOnce, ImportProgress progress)
      throws SQLException {
    this.insert = connection.prepareStatement(insert);
    this.rowsAtOnce = rowsAtOnce;
    this.progress = progress;
  }

  /** Counts the row as accepted, until it turns out to be a repetition. */
  public void add(RefusedLine repeated, Object... values) throws SQLException {
    for (int at = 0; at < values.length; at++) {
      insert.setObject(at + 1, values[at]);
    }
    insert.addBatch();
    ifRepeated.add(repeated);
    progress.accepted();
    if (ifRepeated.size() >= rowsAtOnce) {
      send();
    }
  }

  private void send() throws SQLException {
    int[] inserted = insert.executeBatch();
    for (int at = 0; at < inserted.length; at++) {
      if (inserted[at] == 0) {
        progress.refusedAfterwards(ifRepeated.get(at));
      }
    }
    ifRepeated.clear();
  }

  /** Sends the last rows. */
  public void finish() throws SQLException {
    send();
  }

  @Override
  public void close() throws SQLException {
    insert.close();
  }
}
