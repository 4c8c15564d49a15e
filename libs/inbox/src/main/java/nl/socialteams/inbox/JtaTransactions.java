// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** The service's own transactions, so that handlers may use Hibernate or the data source. */
@ApplicationScoped
public class JtaTransactions implements Transactions {

  private final DataSource database;
  private final int timeoutSeconds;

  public JtaTransactions(DataSource database, InboxSettings settings) {
    this.database = database;
    this.timeoutSeconds = Math.toIntExact(settings.transactionTimeout().toSeconds());
  }

  @Override
  @ActivateRequestContext
  public void run(Work work) throws SQLException {
    try {
      QuarkusTransaction.requiringNew().timeout(timeoutSeconds).run(() -> runWithin(work));
    } catch (WorkFailedException e) {
      throw e.failure();
    }
  }

  private void runWithin(Work work) {
    try (Connection connection = database.getConnection()) {
      work.run(connection);
    } catch (SQLException e) {
      throw new WorkFailedException(e);
    }
  }

  /** Carries a checked exception through the transaction's runner. */
  private static final class WorkFailedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    WorkFailedException(SQLException failure) {
      super(failure);
    }

    SQLException failure() {
      return (SQLException) getCause();
    }
  }
}
