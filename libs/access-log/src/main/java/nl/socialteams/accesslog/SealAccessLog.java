// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

/** Seals what was recorded, a batch at a time, in the background. */
@ApplicationScoped
public class SealAccessLog {
  private static final Logger LOG = Logger.getLogger(SealAccessLog.class);
  private static final int BATCH_SIZE = 2000;

  private final DataSource database;
  private final SealChain chain = new SealChain(BATCH_SIZE);

  @Inject
  SealAccessLog(DataSource database) {
    this.database = database;
  }

  @Scheduled(
      every = "{socialteams.access-log.seal-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public void seal() {
    while (QuarkusTransaction.requiringNew().call(this::sealOne)) {
      LOG.debug("A batch of the access log was sealed");
    }
  }

  private boolean sealOne() throws SQLException {
    try (Connection connection = database.getConnection()) {
      WholeLog.enter(connection);
      return chain.sealNext(connection);
    }
  }

  /** Gives this month and the next a partition of their own. */
  @Scheduled(every = "24h", delayed = "5s")
  void openMonths() {
    QuarkusTransaction.requiringNew().call(this::open);
  }

  private boolean open() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement call = connection.createStatement()) {
      return call.execute("select access_log_open_months()");
    }
  }
}
