// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;

/** Writes facts within the transaction that moves the offsets of their events. */
@ApplicationScoped
class FactStore {
  private final AgroalDataSource database;

  @Inject
  FactStore(AgroalDataSource database) {
    this.database = database;
  }

  /** Answers whether a row was written. */
  boolean write(String sql, Object... values) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int at = 0; at < values.length; at++) {
        statement.setObject(at + 1, forDriver(values[at]));
      }
      return statement.executeUpdate() > 0;
    }
  }

  /** All values of a row; some may be null. */
  static Object[] values(List<Object> first, List<Object> others) {
    return Stream.concat(first.stream(), others.stream()).toArray();
  }

  private static Object forDriver(Object value) {
    return value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value;
  }
}
