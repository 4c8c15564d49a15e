// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final ColumnTypes types;

  @Inject
  FactStore(AgroalDataSource database, ProcessRows rows, ColumnTypes types) {
    this.database = database;
    this.rows = rows;
    this.types = types;
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

  /**
   * Keeps aggregates that are new or newer.
   *
   * @param facts one row of each, in the order of its columns
   * @return by the key of each that was written, whether it was there before
   */
  Map<Object, Boolean> keep(FactColumns table, int projection, List<List<Object>> facts)
      throws SQLException {
    rows.enter(EVENTS);
    try (Connection connection = database.getConnection()) {
      Map<String, String> ofTable = types.of(connection, table.table());
      String sql = table.keep(ofTable::get);
      try (PreparedStatement keep = connection.prepareStatement(sql)) {
        give(connection, keep, projection, table.ofAggregate(), ofTable, facts);
        return written(keep);
      }
    }
  }

  /**
   * Adds rows that are part of aggregates.
   *
   * @param facts in the order of the columns
   */
  void add(FactColumns table, int projection, List<List<Object>> facts) throws SQLException {
    rows.enter(EVENTS);
    try (Connection connection = database.getConnection()) {
      Map<String, String> ofTable = types.of(connection, table.table());
      try (PreparedStatement add = connection.prepareStatement(table.add(ofTable::get))) {
        give(connection, add, projection, table.ofPart(), ofTable, facts);
        add.executeUpdate();
      }
    }
  }

  /** Forgets what aggregates have in a table. */
  void forget(FactColumns table, int projection, Collection<Object> keys) throws SQLException {
    rows.enter(EVENTS);
    try (Connection connection = database.getConnection();
        PreparedStatement forget = connection.prepareStatement(table.forgetMany())) {
      String type = types.of(connection, table.table()).get(table.key());
      forget.setInt(1, projection);
      forget.setArray(2, connection.createArrayOf(type, keys.toArray()));
      forget.executeUpdate();
    }
  }

  /** All values of a row; some may be null. */
  static Object[] values(List<Object> first, List<Object> others) {
    return Stream.concat(first.stream(), others.stream()).toArray();
  }

  private static void give(
      Connection connection,
      PreparedStatement statement,
      int projection,
      List<String> columns,
      Map<String, String> types,
      List<List<Object>> facts)
      throws SQLException {
    statement.setInt(1, projection);
    for (int at = 0; at < columns.size(); at++) {
      int column = at;
      Object[] values = facts.stream().map(fact -> forDriver(fact.get(column))).toArray();
      String type = FactColumns.given(types.get(columns.get(at)));
      statement.setArray(at + 2, connection.createArrayOf(type, values));
    }
  }

  private static Map<Object, Boolean> written(PreparedStatement keep) throws SQLException {
    Map<Object, Boolean> written = new HashMap<>();
    try (ResultSet kept = keep.executeQuery()) {
      while (kept.next()) {
        written.put(kept.getObject(1), kept.getBoolean(2));
      }
    }
    return written;
  }

  private static Object forDriver(Object value) {
    return value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value;
  }
}
