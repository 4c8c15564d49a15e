// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.madeup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the tables with what is known of households, as the migrations left them. */
final class Tables {
  /**
   * What two households have together, and what is kept of changes for a time only, is left out.
   */
  private static final String ALL =
      """
      select c.relname, a.attname, t.typname from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        and a.attgenerated = ''
      join pg_type t on t.oid = a.atttypid
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
        and c.relname not like all (array['feed\\_%', 'mapped\\_%', 'access\\_log%'])
        and c.relname not in ('duplicate_signal', 'client_merger', 'household_merger', 'dead_letter')
      order by c.relname, a.attnum
      """;

  private Tables() {}

  static List<Table> of(Connection connection) throws SQLException {
    Map<String, List<Table.Column>> columns = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(ALL)) {
      while (found.next()) {
        columns
            .computeIfAbsent(found.getString(1), name -> new ArrayList<>())
            .add(new Table.Column(found.getString(2), found.getString(3)));
      }
    }
    return columns.entrySet().stream()
        .map(table -> new Table(table.getKey(), table.getValue()))
        .filter(table -> table.lead() >= 0)
        .toList();
  }
}
