// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.rowsecurity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Gives the running transaction the rows of a process that runs without a caller, once. */
@ApplicationScoped
public class ProcessRows {
  private static final String ENTER = "select set_config('socialteams.process', ?, true)";

  private final DataSource database;
  private final TransactionSynchronizationRegistry transaction;

  @Inject
  ProcessRows(DataSource database, TransactionSynchronizationRegistry transaction) {
    this.database = database;
    this.transaction = transaction;
  }

  /**
   * @param process as the row policies know it
   */
  public void enter(String process) throws SQLException {
    if (!process.equals(transaction.getResource(ENTER))) {
      tellDatabase(process);
      transaction.putResource(ENTER, process);
    }
  }

  private void tellDatabase(String process) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement enter = connection.prepareStatement(ENTER)) {
      enter.setString(1, process);
      enter.execute();
    }
  }
}
