// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.rebuild;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;

/** Held by whoever rebuilds; the database lets go of it when that process dies. */
@ApplicationScoped
class RebuildLock {
  static final long KEY = 0x7265_6275_696C_64L;

  private final AgroalDataSource database;

  @Inject
  RebuildLock(AgroalDataSource database) {
    this.database = database;
  }

  /**
   * Does the work while holding the lock; answers false where another holds it. To be called
   * outside a transaction, which would end before the work.
   */
  boolean holding(Work work) throws SQLException, InterruptedException {
    try (Connection connection = database.getConnection()) {
      if (!call(connection, "select pg_try_advisory_lock(?)")) {
        return false;
      }
      try {
        work.run();
      } finally {
        call(connection, "select pg_advisory_unlock(?)");
      }
      return true;
    }
  }

  private static boolean call(Connection connection, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, KEY);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  /** What is done under the lock. */
  @FunctionalInterface
  interface Work {
    void run() throws SQLException, InterruptedException;
  }
}
