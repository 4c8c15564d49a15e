// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.flywaydb.core.Flyway;

import nl.socialteams.stack.backing.Databases;
import nl.socialteams.testing.Backbone;

/** The service's tables without the service: what PostgreSQL itself keeps from whom. */
final class AreaDatabase implements AutoCloseable {
  private final String name = "test-rows-" + UUID.randomUUID().toString().substring(0, 13);
  private final Databases databases = new Databases(Backbone.get().postgres());

  AreaDatabase() {
    databases.ensure(name);
    Flyway.configure()
        .dataSource(databases.urlOf(name), name, name)
        .locations("db/outbox", "db/inbox", "db/idempotency", "db/access-log", "db/migration")
        .placeholders(Map.of("application", Databases.applicationOf(name)))
        .outOfOrder(true)
        .load()
        .migrate();
    change(text("rows.sql"));
  }

  /** What the service connects as. */
  Connection asApplication() throws SQLException {
    String role = Databases.applicationOf(name);
    return DriverManager.getConnection(databases.urlOf(name), role, role);
  }

  Connection asOwner() throws SQLException {
    return DriverManager.getConnection(databases.urlOf(name), name, name);
  }

  /** By the superuser, past policies and triggers. */
  void change(String sql) {
    try (Connection connection = DriverManager.getConnection(databases.superuserUrlOf(name));
        Statement statement = connection.createStatement()) {
      statement.execute("set session_replication_role = replica;" + sql);
    } catch (SQLException refused) {
      throw new IllegalStateException(sql, refused);
    }
  }

  /** Each row as its columns, as the superuser sees them. */
  List<List<String>> rows(String sql) {
    try (Connection connection = DriverManager.getConnection(databases.superuserUrlOf(name))) {
      return rows(connection, sql);
    } catch (SQLException refused) {
      throw new IllegalStateException(sql, refused);
    }
  }

  List<String> values(String sql) {
    return rows(sql).stream().map(List::getFirst).toList();
  }

  static List<List<String>> rows(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      List<List<String>> rows = new ArrayList<>();
      while (row.next()) {
        List<String> columns = new ArrayList<>();
        for (int at = 1; at <= row.getMetaData().getColumnCount(); at++) {
          columns.add(row.getString(at));
        }
        rows.add(columns);
      }
      return rows;
    }
  }

  private static String text(String resource) {
    try (InputStream input = AreaDatabase.class.getResourceAsStream(resource)) {
      return new String(input.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void close() {
    databases.drop(name);
  }
}
