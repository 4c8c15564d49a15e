// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.madeup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads all rows of the households of a municipality. */
final class Households {
  /** By what else a row may name its household. */
  private static final String NAMES =
      """
      select cast(t.thing as text), cast(t.household as text) from (
        select unnest(array[id, client, case_id, household]) as thing, household from registration
          where municipality = 'GM0935'
        union select id, household from plan where municipality = 'GM0935'
        union select id, household from client where municipality = 'GM0935') t
      where t.thing is not null
      """;

  private final Map<String, String> householdOf = new HashMap<>();
  private final Map<String, Household> all = new TreeMap<>();

  private Households() {}

  /** By their identifiers, so in the order in which they were told. */
  static Map<String, Household> read(Connection connection, List<Table> tables)
      throws SQLException {
    Households read = new Households();
    try (Statement statement = connection.createStatement()) {
      try (ResultSet names = statement.executeQuery(NAMES)) {
        while (names.next()) {
          read.householdOf.put(names.getString(1), names.getString(2));
        }
      }
      for (Table table : tables) {
        read.rows(statement, table);
      }
    }
    return read.all;
  }

  private void rows(Statement statement, Table table) throws SQLException {
    String query = "select %s from \"%s\"".formatted(table.asTexts(), table.name());
    try (ResultSet found = statement.executeQuery(query)) {
      while (found.next()) {
        String[] row = new String[table.columns().size()];
        for (int at = 0; at < row.length; at++) {
          row[at] = found.getString(at + 1);
        }
        String household = householdOf.get(row[table.lead()]);
        if (household != null) {
          all.computeIfAbsent(household, key -> new Household()).add(table, row);
        }
      }
    }
  }
}
