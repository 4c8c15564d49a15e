// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.rowsecurity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;

import nl.socialteams.caller.Caller;

/** Gives the running transaction the rows of its caller, once. */
@ApplicationScoped
class CallerRows {
  private static final String ENTER = "select enter_caller(?, ?, ?, ?, ?)";

  private final DataSource database;
  private final TransactionSynchronizationRegistry transaction;
  private final SecurityIdentity identity;
  private final Caller caller;

  @Inject
  CallerRows(
      DataSource database,
      TransactionSynchronizationRegistry transaction,
      SecurityIdentity identity,
      Caller caller) {
    this.database = database;
    this.transaction = transaction;
    this.identity = identity;
    this.caller = caller;
  }

  /** Without a caller nothing is entered, and the transaction has no rows. */
  void enter() throws SQLException {
    if (transaction.getResource(ENTER) == null && somebodyCalls()) {
      tellDatabase();
      transaction.putResource(ENTER, true);
    }
  }

  private boolean somebodyCalls() {
    return Arc.container().requestContext().isActive() && !identity.isAnonymous();
  }

  private void tellDatabase() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement enter = connection.prepareStatement(ENTER)) {
      enter.setString(1, caller.issuer());
      enter.setString(2, caller.subject());
      enter.setString(3, caller.client());
      enter.setArray(4, texts(connection, caller.municipalities()));
      enter.setArray(5, texts(connection, identity.getRoles()));
      enter.execute();
    }
  }

  private static java.sql.Array texts(Connection connection, Collection<String> texts)
      throws SQLException {
    return connection.createArrayOf("text", texts.toArray());
  }
}
