// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells what waits. Never down: without a broker the service goes on answering requests, and its
 * events keep.
 */
@Readiness
@ApplicationScoped
public class OutboxReadiness implements HealthCheck {

  private final DataSource database;
  private final RelayThread relay;
  private final OutboxTable table;

  public OutboxReadiness(DataSource database, RelayThread relay, OutboxSettings settings) {
    this.database = database;
    this.relay = relay;
    this.table = new OutboxTable(settings.partitions());
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder response = HealthCheckResponse.named("outbox").up();
    try (Connection connection = database.getConnection()) {
      describe(table.backlog(connection), response);
    } catch (SQLException e) {
      response.withData("waiting", "unknown: the database does not answer");
    }
    if (!relay.trouble().isEmpty()) {
      response.withData("trouble", relay.trouble());
    }
    return response.build();
  }

  private static void describe(Backlog backlog, HealthCheckResponseBuilder response) {
    response.withData("waiting", backlog.waiting());
    if (backlog.oldest() != null) {
      Duration age = Duration.between(backlog.oldest(), Instant.now());
      response.withData("oldestWaitingSeconds", age.toSeconds());
    }
  }
}
