// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.backing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What a service works as in its database. It is not the owner: it reads and changes rows, and can
 * neither alter a table nor step around its triggers and policies.
 *
 * @param database whose owner is called the same
 */
record ApplicationRole(String database) {
  private static final String SCRIPT = "application-role.sql";

  String name() {
    return database + "_app";
  }

  /** Makes the role unless it is there: a database of before roles were apart gets one too. */
  void ensure(String databaseUrl) throws SQLException {
    try (Connection superuser = DriverManager.getConnection(databaseUrl);
        Statement statement = superuser.createStatement()) {
      if (!exists(superuser)) {
        statement.execute(script());
      }
    }
  }

  private boolean exists(Connection connection) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select 1 from pg_roles where rolname = ?")) {
      select.setString(1, name());
      return select.executeQuery().next();
    }
  }

  /** The script as psql would fill it in. */
  private String script() {
    try (InputStream input = ApplicationRole.class.getResourceAsStream(SCRIPT)) {
      return new String(input.readAllBytes(), StandardCharsets.UTF_8)
          .replace(":\"application\"", "\"" + name() + "\"")
          .replace(":\"owner\"", "\"" + database + "\"")
          .replace(":'password'", "'" + name() + "'");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
