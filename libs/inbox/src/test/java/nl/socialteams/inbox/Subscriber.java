// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.postgresql.ds.PGSimpleDataSource;

import nl.socialteams.testing.OwnStore;
import nl.socialteams.topics.KafkaAccess;
import nl.socialteams.topics.TopicLayout;

/** A service that has nothing but an inbox and a table of notes, in a database of its own. */
final class Subscriber implements AutoCloseable {

  /** Kafka's clients print their whole configuration at each start; kept, or the level is lost. */
  private static final Logger QUIET = Logger.getLogger("org.apache.kafka");

  static {
    QUIET.setLevel(Level.WARNING);
  }

  private static final String NOTES =
      "CREATE TABLE note (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,"
          + " consumer text NOT NULL, event_key text NOT NULL, text text NOT NULL)";

  private final OwnStore store = new OwnStore();
  private final Map<String, String> configuration = store.start();
  private final PGSimpleDataSource database = new PGSimpleDataSource();
  private final OwnTransactions transactions = new OwnTransactions(database);

  Subscriber() throws SQLException {
    database.setUrl(configuration.get("quarkus.datasource.jdbc.url"));
    database.setUser(configuration.get("quarkus.flyway.username"));
    database.setPassword(configuration.get("quarkus.flyway.password"));
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(NOTES);
    }
  }

  KafkaAccess kafka() {
    return kafka(configuration.get("kafka.bootstrap.servers"));
  }

  KafkaAccess kafka(String address) {
    return new KafkaAccess(
        Map.of("bootstrap.servers", address),
        configuration.get("socialteams.topic-prefix"),
        new TwoPartitions());
  }

  OwnTransactions transactions() {
    return transactions;
  }

  RunningConsumer start(String consumer, EventHandler handler) {
    return start(consumer, handler, transactions);
  }

  RunningConsumer start(String consumer, EventHandler handler, Transactions within) {
    return start(consumer, handler, within, kafka());
  }

  RunningConsumer start(String consumer, EventHandler handler, KafkaAccess kafka) {
    return start(consumer, handler, transactions, kafka);
  }

  private static RunningConsumer start(
      String consumer, EventHandler handler, Transactions within, KafkaAccess kafka) {
    return new RunningConsumer(
        new ConsumerLoop(consumer, List.of(handler), within, kafka, new QuickSettings()));
  }

  /** What the handlers of a consumer noted of a key, in the order of the notes. */
  List<String> notes(String consumer, String key) {
    return strings(
        "SELECT text FROM note WHERE consumer = ? AND event_key = ? ORDER BY id", consumer, key);
  }

  List<String> notes(String consumer) {
    return strings("SELECT text FROM note WHERE consumer = ? ORDER BY id", consumer);
  }

  List<String> parkedKeys(String consumer) {
    return strings(
        "SELECT event_key FROM inbox_parked WHERE consumer = ? ORDER BY record_offset", consumer);
  }

  @Override
  public void close() {
    store.stop();
  }

  private List<String> strings(String sql, String... arguments) {
    List<String> strings = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        select.setString(i + 1, arguments[i]);
      }
      ResultSet rows = select.executeQuery();
      while (rows.next()) {
        strings.add(rows.getString(1));
      }
      return strings;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
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
