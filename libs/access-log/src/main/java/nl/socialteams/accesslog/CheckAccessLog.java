// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;

import nl.socialteams.rowsecurity.ProcessRows;

/** Says whether the log is as it was written, or where it broke. */
@ApplicationScoped
public class CheckAccessLog {
  private final DataSource database;
  private final ProcessRows rows;

  @Inject
  CheckAccessLog(DataSource database, ProcessRows rows) {
    this.database = database;
    this.rows = rows;
  }

  /**
   * @param knownHash hash of a seal that was noted elsewhere, or null
   */
  public Verification verify(String knownHash) {
    return QuarkusTransaction.requiringNew().call(() -> read(knownHash));
  }

  private Verification read(String knownHash) throws SQLException {
    rows.enter(SealAccessLog.PROCESS);
    try (Connection connection = database.getConnection()) {
      return VerifySeals.verify(connection, knownHash);
    }
  }
}
