// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.outbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.sql.DataSource;

import org.postgresql.ds.PGSimpleDataSource;

import nl.socialteams.testing.OwnStore;
import nl.socialteams.topics.KafkaAccess;
import nl.socialteams.topics.TopicLayout;

/** A service that has nothing but an outbox, in a database of its own. */
final class Publisher implements AutoCloseable {

  /** Kafka's clients print their whole configuration at each start; kept, or the level is lost. */
  private static final Logger QUIET = Logger.getLogger("org.apache.kafka");

  static {
    QUIET.setLevel(Level.WARNING);
  }

  private final OwnStore store = new OwnStore();
  private final Map<String, String> configuration = store.start();
  private final PGSimpleDataSource database = new PGSimpleDataSource();
  private final OutboxTable table = new OutboxTable(new QuickSettings().partitions());

  Publisher() throws SQLException {
    database.setUrl(configuration.get("quarkus.datasource.jdbc.url"));
    database.setUser(configuration.get("quarkus.flyway.username"));
    database.setPassword(configuration.get("quarkus.flyway.password"));
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(script("V0.1.0__outbox.sql"));
      statement.execute(script("V0.1.1__no_notifications.sql"));
    }
  }

  DataSource database() {
    return database;
  }

  String kafkaAddress() {
    return configuration.get("kafka.bootstrap.servers");
  }

  KafkaAccess kafka() {
    return kafka(kafkaAddress());
  }

  KafkaAccess kafka(String address) {
    return new KafkaAccess(
        Map.of("bootstrap.servers", address),
        configuration.get("socialteams.topic-prefix"),
        new TwoPartitions());
  }

  /** Begins a transaction that publishes; committed or rolled back by the test. */
  Connection begin(OutgoingEvent... events) throws SQLException {
    Connection connection = database.getConnection();
    connection.setAutoCommit(false);
    table.insert(connection, List.of(events));
    return connection;
  }

  void publish(OutgoingEvent... events) throws SQLException {
    try (Connection connection = begin(events)) {
      connection.commit();
    }
  }

  long waiting() throws SQLException {
    try (Connection connection = database.getConnection()) {
      return table.backlog(connection).waiting();
    }
  }

  @Override
  public void close() {
    store.stop();
  }

  private static String script(String name) {
    try (InputStream script = Publisher.class.getResourceAsStream("/db/outbox/" + name)) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record TwoPartitions() implements TopicLayout {

    @Override
    public int partitions() {
      return 2;
    }

    @Override
    public Optional<Short> replicationFactor() {
      return Optional.empty();
    }
  }
}
