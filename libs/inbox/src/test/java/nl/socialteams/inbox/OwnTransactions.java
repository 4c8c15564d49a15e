// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

/** Transactions without a transaction manager; handlers find the connection of their thread. */
final class OwnTransactions implements Transactions {

  private static final ThreadLocal<Connection> CURRENT = new ThreadLocal<>();

  private final DataSource database;

  OwnTransactions(DataSource database) {
    this.database = database;
  }

  Connection current() {
    return CURRENT.get();
  }

  @Override
  public void run(Work work) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      CURRENT.set(connection);
      work.run(connection);
      connection.commit();
    } finally {
      CURRENT.remove();
    }
  }
}
