// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Says whether the log is as it was written, or where it broke. */
@ApplicationScoped
public class CheckAccessLog {
  private final DataSource database;

  @Inject
  CheckAccessLog(DataSource database) {
    this.database = database;
  }

  /**
   * @param knownHash hash of a seal that was noted elsewhere, or null
   */
  public Verification verify(String knownHash) {
    return QuarkusTransaction.requiringNew().call(() -> read(knownHash));
  }

  private Verification read(String knownHash) throws SQLException {
    try (Connection connection = database.getConnection()) {
      WholeLog.enter(connection);
      return VerifySeals.verify(connection, knownHash);
    }
  }
}
