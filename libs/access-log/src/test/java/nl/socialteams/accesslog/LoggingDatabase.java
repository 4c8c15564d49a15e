// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.postgresql.ds.PGSimpleDataSource;

import nl.socialteams.sealing.DataSubject;
import nl.socialteams.testing.OwnStore;

/** A database with an access log and nothing else. */
final class LoggingDatabase implements AutoCloseable {
  private static final Actor WORKER =
      new Actor(
          "https://issuer.example",
          "worker-1",
          "screen",
          List.of("team-member"),
          List.of("cases:read"),
          null,
          List.of("GM0935"));

  private final OwnStore store = new OwnStore();
  private final Map<String, String> configuration = store.start();
  private final SealChain chain = new SealChain(3);

  LoggingDatabase() throws SQLException, IOException {
    try (InputStream script =
        LoggingDatabase.class.getResourceAsStream("/db/access-log/V0.4.1__access_log.sql")) {
      asOwner(
          new String(script.readAllBytes(), StandardCharsets.UTF_8)
              .replace("${application}", configuration.get("quarkus.datasource.username")));
    }
  }

  Connection application() throws SQLException {
    return connect(
        configuration.get("quarkus.datasource.username"),
        configuration.get("quarkus.datasource.password"));
  }

  private Connection owner() throws SQLException {
    return connect(
        configuration.getOrDefault(
            "quarkus.flyway.username", configuration.get("quarkus.datasource.username")),
        configuration.getOrDefault(
            "quarkus.flyway.password", configuration.get("quarkus.datasource.password")));
  }

  private Connection connect(String user, String password) throws SQLException {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(configuration.get("quarkus.datasource.jdbc.url"));
    database.setUser(user);
    database.setPassword(password);
    return database.getConnection();
  }

  void asOwner(String sql) throws SQLException {
    try (Connection connection = owner();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  void asApplication(String sql) throws SQLException {
    try (Connection connection = application();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Who owns the table can always switch its guards off. */
  void tamper(String sql) throws SQLException {
    asOwner("alter table access_log disable trigger user");
    asOwner("alter table access_log_seal disable trigger user");
    asOwner(sql);
  }

  static void record(Connection connection, Instant at, int lines) throws SQLException {
    List<Touched> touched =
        java.util.stream.Stream.generate(LoggingDatabase::client).limit(lines).toList();
    AccessTable.insert(connection, act(at), touched);
  }

  void record(Instant at, int lines) throws SQLException {
    try (Connection connection = application()) {
      record(connection, at, lines);
    }
  }

  /** Gives the transaction its number before it writes anything. */
  static void number(Connection transaction) throws SQLException {
    try (Statement statement = transaction.createStatement()) {
      statement.execute("select pg_current_xact_id()");
    }
  }

  private static Touched client() {
    UUID id = UUID.randomUUID();
    return new Touched("client", id, new DataSubject("client", id), "GM0935");
  }

  private static Act act(Instant at) {
    return new Act(
        TraceContext.from(null),
        at,
        at,
        "getCase",
        ProcessingActivity.uriOf("support"),
        Action.READ,
        Outcome.ALLOWED,
        null,
        WORKER,
        "TEAM");
  }

  /** Seals until nothing waits. */
  int seal() throws SQLException {
    int batches = 0;
    try (Connection connection = application()) {
      connection.setAutoCommit(false);
      while (chain.sealNext(connection)) {
        connection.commit();
        batches++;
      }
      connection.commit();
    }
    return batches;
  }

  Verification verify(String knownHash) throws SQLException {
    try (Connection connection = application()) {
      return VerifySeals.verify(connection, knownHash);
    }
  }

  Verification verify() throws SQLException {
    return verify(null);
  }

  @Override
  public void close() {
    store.stop();
  }
}
