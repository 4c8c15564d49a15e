// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.cost;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A database, counted row by row.
 *
 * @param url where the superuser reaches it
 */
record DatabaseFootprint(String url) {
  private static final String TABLES =
      """
      select format('%I', c.relname) from pg_class c
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      """;

  /** Tables with their indexes and what lies beside them. */
  private static final String SIZE =
      """
      select sum(pg_total_relation_size(c.oid)) from pg_class c
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      """;

  Footprint now() {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      // what was deleted meanwhile, such as events that were sent, takes no room
      statement.execute("vacuum");
      long rows = 0;
      for (String table : tables(statement)) {
        rows += number(statement, "select count(*) from " + table);
      }
      return new Footprint(rows, number(statement, SIZE));
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static List<String> tables(Statement statement) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet found = statement.executeQuery(TABLES)) {
      while (found.next()) {
        tables.add(found.getString(1));
      }
    }
    return tables;
  }

  private static long number(Statement statement, String query) throws SQLException {
    try (ResultSet found = statement.executeQuery(query)) {
      found.next();
      return found.getLong(1);
    }
  }
}
