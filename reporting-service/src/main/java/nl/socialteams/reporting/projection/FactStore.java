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

import nl.socialteams.rowsecurity.ProcessRows;

/** Writes facts within the transaction that moves the offsets of their events. */
@ApplicationScoped
class FactStore {
  /** As the row policies know it. */
  static final String EVENTS = "events";

  private final AgroalDataSource database;
  private final ProcessRows rows;

  @Inject
  FactStore(AgroalDataSource database, ProcessRows rows) {
    this.database = database;
    this.rows = rows;
  }

  /** Answers whether a row was written. */
  boolean write(String sql, Object... values) throws SQLException {
    rows.enter(EVENTS);
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
