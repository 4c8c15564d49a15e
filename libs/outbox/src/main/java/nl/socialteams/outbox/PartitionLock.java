// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * One relay at a time per partition. Locking rows instead (SKIP LOCKED) would let two relays send
 * two events of one aggregate in any order.
 */
final class PartitionLock {

  /** Ours among all advisory locks of the database. */
  private static final int OUTBOX = 0x0B0C5;

  /** A relay that froze must not keep its lock; longer than any delivery may take. */
  private static final String LET_GO = "SET LOCAL idle_in_transaction_session_timeout = '60s'";

  private PartitionLock() {}

  /** Held until the end of the transaction. */
  static boolean acquire(Connection transaction, int partition) throws SQLException {
    try (Statement timeout = transaction.createStatement()) {
      timeout.execute(LET_GO);
    }
    try (PreparedStatement lock =
        transaction.prepareStatement("SELECT pg_try_advisory_xact_lock(?, ?)")) {
      lock.setInt(1, OUTBOX);
      lock.setInt(2, partition);
      try (ResultSet row = lock.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }
}
