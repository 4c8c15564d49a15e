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

import nl.socialteams.rowsecurity.ProcessRows;

/** Seals what was recorded, a batch at a time, in the background. */
@ApplicationScoped
public class SealAccessLog {
  private static final Logger LOG = Logger.getLogger(SealAccessLog.class);
  private static final int BATCH_SIZE = 2000;

  /** As policies know whoever takes the log as a whole, to seal it or to check it. */
  static final String PROCESS = "access-log";

  private final DataSource database;
  private final ProcessRows rows;
  private final SealChain chain = new SealChain(BATCH_SIZE);

  @Inject
  SealAccessLog(DataSource database, ProcessRows rows) {
    this.database = database;
    this.rows = rows;
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
    rows.enter(PROCESS);
    try (Connection connection = database.getConnection()) {
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
