// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.testing.rows;

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

/** A service's tables without the service, in a database of their own. */
public class ServiceTables implements AutoCloseable {
  private final String name = "test-rows-" + UUID.randomUUID().toString().substring(0, 13);
  private final Databases databases = new Databases(Backbone.get().postgres());

  /**
   * @param rows what stands in them, as statements of the superuser
   */
  protected ServiceTables(String rows) {
    databases.ensure(name);
    Flyway.configure()
        .dataSource(databases.urlOf(name), name, name)
        .locations("db/outbox", "db/inbox", "db/idempotency", "db/access-log", "db/migration")
        .placeholders(Map.of("application", application()))
        .outOfOrder(true)
        .load()
        .migrate();
    asSuperuser(Script.beside(ServiceTables.class, "outcomes.sql"));
    asSuperuser(rows);
  }

  /** The role that the service connects as. */
  public String application() {
    return Databases.applicationOf(name);
  }

  public String url() {
    return databases.urlOf(name);
  }

  public String superuserUrl() {
    return databases.superuserUrlOf(name);
  }

  public Connection asApplication() throws SQLException {
    return DriverManager.getConnection(url(), application(), application());
  }

  public Connection asOwner() throws SQLException {
    return DriverManager.getConnection(url(), name, name);
  }

  /** Past policies and triggers. */
  public void asSuperuser(String sql) {
    try (Connection connection = DriverManager.getConnection(superuserUrl());
        Statement statement = connection.createStatement()) {
      statement.execute("set session_replication_role = replica;" + sql);
    } catch (SQLException refused) {
      throw new IllegalStateException(sql, refused);
    }
  }

  /** Each row as its columns, as the superuser sees them. */
  public List<List<String>> rows(String sql) {
    try (Connection connection = DriverManager.getConnection(superuserUrl())) {
      return rows(connection, sql);
    } catch (SQLException refused) {
      throw new IllegalStateException(sql, refused);
    }
  }

  /** The first column of each. */
  public List<String> values(String sql) {
    return rows(sql).stream().map(List::getFirst).toList();
  }

  /** Each row as its columns, as whoever is connected sees them. */
  public static List<List<String>> rows(Connection connection, String sql) throws SQLException {
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

  @Override
  public void close() {
    databases.drop(name);
  }
}
