// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * One relay at a time per partition. Locking rows instead (SKIP LOCKED) would let two relays send
 * two events of one aggregate in any order.
 */
final class PartitionLock {

  /** Ours among all advisory locks of the database. */
  private static final int OUTBOX = 0x0B0C5;

  /** A relay that froze must not keep its locks; longer than any delivery may take. */
  private static final String LET_GO = "SET LOCAL idle_in_transaction_session_timeout = '60s'";

  /** Which are waiting is found out first: the others stay free for whoever has rows for them. */
  private static final String ACQUIRE =
      "WITH waiting AS MATERIALIZED (SELECT DISTINCT relay_partition AS part FROM outbox_event)"
          + " SELECT part FROM waiting WHERE pg_try_advisory_xact_lock(?, part)";

  private PartitionLock() {}

  /**
   * Takes those in which rows wait and that no other relay has, until the end of the transaction;
   * answers which.
   */
  static List<Integer> acquireWaiting(Connection transaction) throws SQLException {
    try (Statement timeout = transaction.createStatement()) {
      timeout.execute(LET_GO);
    }
    List<Integer> acquired = new ArrayList<>();
    try (PreparedStatement lock = transaction.prepareStatement(ACQUIRE)) {
      lock.setInt(1, OUTBOX);
      try (ResultSet rows = lock.executeQuery()) {
        while (rows.next()) {
          acquired.add(rows.getInt(1));
        }
      }
    }
    return acquired;
  }
}
