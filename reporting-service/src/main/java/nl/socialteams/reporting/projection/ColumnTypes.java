// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

/** Of which type the columns of a table are, as the database knows them. */
@ApplicationScoped
class ColumnTypes {
  private static final String TYPES =
      """
      select a.attname, t.typname from pg_attribute a join pg_type t on t.oid = a.atttypid
      where attrelid = cast(? as regclass) and attnum > 0 and not attisdropped
      """;

  private final Map<String, Map<String, String>> known = new ConcurrentHashMap<>();

  Map<String, String> of(Connection connection, String table) throws SQLException {
    Map<String, String> types = known.get(table);
    if (types == null) {
      types = read(connection, table);
      known.put(table, types);
    }
    return types;
  }

  private static Map<String, String> read(Connection connection, String table) throws SQLException {
    Map<String, String> types = new HashMap<>();
    try (PreparedStatement select = connection.prepareStatement(TYPES)) {
      select.setString(1, table);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          types.put(rows.getString(1), rows.getString(2));
        }
      }
    }
    return Map.copyOf(types);
  }
}
