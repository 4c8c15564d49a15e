// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.madeup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the indexes of tables away, save those that others refer to, and makes them again: at once
 * is much sooner done than row by row.
 *
 * @param made how each is made
 */
record Indexes(List<String> made) {
  private static final String FOUND =
      """
      select format('drop index %1$I', i.relname), pg_get_indexdef(i.oid), pg_relation_size(i.oid)
      from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
      where t.relname = any (?) and not exists (
        select from pg_constraint c where c.conindid = x.indexrelid)
      union all
      select format('alter table %1$I drop constraint %2$I', t.relname, c.conname),
        format('alter table %1$I add constraint %2$I %3$s', t.relname, c.conname,
          pg_get_constraintdef(c.oid)), 0
      from pg_constraint c join pg_class t on t.oid = c.conrelid
      where t.relname = any (?) and c.contype = 'x'
      order by 2
      """;

  static Indexes takenFrom(Connection connection, List<Table> tables) throws SQLException {
    List<String> made = new ArrayList<>();
    var names = connection.createArrayOf("text", tables.stream().map(Table::name).toArray());
    try (var found = connection.prepareStatement(FOUND);
        Statement statement = connection.createStatement()) {
      found.setArray(1, names);
      found.setArray(2, names);
      try (ResultSet rows = found.executeQuery()) {
        while (rows.next()) {
          statement.execute(rows.getString(1));
          made.add(rows.getString(2));
        }
      }
    }
    return new Indexes(made);
  }
}
