// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.backing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PostgresServerTest {
  @TempDir Path folder;

  @Test
  void keeps_what_was_committed_over_a_kill_and_a_restart() throws SQLException {
    PostgresServer server = server();
    ChildProcess first = started(server);
    new Databases(server.url()).ensure("areas");
    execute(server, "create table team (name text); insert into team values ('Wittevrouwenveld')");
    first.kill();
    ChildProcess second = started(server);
    assertThat(query(server, "select name from team")).isEqualTo("Wittevrouwenveld");
    PostgresServer.stop(second);
  }

  @Test
  void writes_through_to_the_disk() throws SQLException {
    PostgresServer server = server();
    ChildProcess child = started(server);
    assertThat(query(server, "show fsync")).isEqualTo("on");
    assertThat(query(server, "show synchronous_commit")).isEqualTo("on");
    PostgresServer.stop(child);
    assertThat(child.isAlive()).isFalse();
  }

  @Test
  void gives_a_database_of_before_the_role_that_services_work_as() throws SQLException {
    PostgresServer server = server();
    ChildProcess child = started(server);
    Databases databases = new Databases(server.url());
    execute(server, "create role areas login password 'areas'");
    execute(server, "create database areas owner areas");
    String owner = databases.urlOf("areas") + "?user=areas";
    execute(owner, "create table team (name text)");

    databases.ensure("areas");
    databases.ensure("areas");

    String application = databases.urlOf("areas") + "?user=areas_app";
    execute(application, "insert into team values ('Wittevrouwenveld')");
    execute(owner, "create table later (name text)");
    execute(application, "insert into later values ('Heer')");
    assertThatThrownBy(() -> execute(application, "drop table team"))
        .hasMessageContaining("must be owner");
    PostgresServer.stop(child);
  }

  private PostgresServer server() {
    return new PostgresServer(
        PostgresBinaries.unpackedIn(Checkout.find().runFolder()),
        folder.resolve("data"),
        FreePorts.take(),
        Durability.DURABLE,
        64,
        folder.resolve("postgresql.log"));
  }

  private static ChildProcess started(PostgresServer server) {
    ChildProcess child = server.launch();
    server.awaitReady(child);
    return child;
  }

  private static void execute(PostgresServer server, String sql) throws SQLException {
    execute(server.url(), sql);
  }

  private static void execute(String url, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String query(PostgresServer server, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(server.url());
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
