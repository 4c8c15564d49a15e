// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.push;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Statements with their values, in the transaction that the process has. */
@ApplicationScoped
class ProcessStatements {
  private final DataSource database;

  @Inject
  ProcessStatements(DataSource database) {
    this.database = database;
  }

  /** Whether it changed one row. */
  boolean change(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = filled(connection, sql, values)) {
      return statement.executeUpdate() == 1;
    } catch (SQLException unavailable) {
      throw new IllegalStateException(unavailable);
    }
  }

  <T> List<T> query(String sql, RowReading<T> reading, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = filled(connection, sql, values);
        ResultSet row = statement.executeQuery()) {
      List<T> found = new ArrayList<>();
      while (row.next()) {
        found.add(reading.read(row));
      }
      return found;
    } catch (SQLException unavailable) {
      throw new IllegalStateException(unavailable);
    }
  }

  private static PreparedStatement filled(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int at = 0; at < values.length; at++) {
      statement.setObject(at + 1, values[at]);
    }
    return statement;
  }

  /** What a row says. */
  @FunctionalInterface
  interface RowReading<T> {
    T read(ResultSet row) throws SQLException;
  }
}
