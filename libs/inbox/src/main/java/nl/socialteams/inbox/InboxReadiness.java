// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells how far the service is behind and what is parked. Never down: without a broker the service
 * goes on with what it knows.
 */
@Readiness
@ApplicationScoped
public class InboxReadiness implements HealthCheck {

  private static final String PARKED_KEYS =
      "SELECT consumer, topic, count(DISTINCT event_key) FROM inbox_parked GROUP BY 1, 2";

  private final DataSource database;
  private final Inbox inbox;

  public InboxReadiness(DataSource database, Inbox inbox) {
    this.database = database;
    this.inbox = inbox;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder response = HealthCheckResponse.named("inbox").up();
    inbox.running().forEach(consumer -> describe(consumer.loop(), response));
    try (Connection connection = database.getConnection()) {
      describeParked(connection, response);
    } catch (SQLException e) {
      response.withData("parked", "unknown: the database does not answer");
    }
    return response.build();
  }

  private static void describe(ConsumerLoop loop, HealthCheckResponseBuilder response) {
    Progress progress = loop.progress();
    response.withData(loop.name() + ".connected", progress.connected());
    progress
        .lagByTopic()
        .forEach((topic, lag) -> response.withData(loop.name() + ".lag." + topic, lag));
    if (!progress.trouble().isEmpty()) {
      response.withData(loop.name() + ".trouble", progress.trouble());
    }
  }

  private static void describeParked(Connection connection, HealthCheckResponseBuilder response)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(PARKED_KEYS);
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        response.withData(rows.getString(1) + ".parked." + rows.getString(2), rows.getLong(3));
      }
    }
  }
}
