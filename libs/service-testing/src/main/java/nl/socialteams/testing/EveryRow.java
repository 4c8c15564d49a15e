// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.testing;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import javax.sql.DataSource;

/** Every row of every table of a service, to look for what must not be in any. */
public final class EveryRow {
  private final List<String> rows;

  private EveryRow(List<String> rows) {
    this.rows = rows;
  }

  public static EveryRow in(DataSource database) throws SQLException {
    List<String> all = new ArrayList<>();
    try (Connection connection = database.getConnection()) {
      for (String table :
          texts(
              connection,
              "select table_name from information_schema.tables"
                  + " where table_schema = 'public' and table_type = 'BASE TABLE'")) {
        texts(connection, "select row_to_json(t) from \"" + table + "\" t")
            .forEach(row -> all.add(table + " " + row));
      }
    }
    return new EveryRow(all);
  }

  /** Each with its table's name before it. */
  public List<String> rows() {
    return rows;
  }

  /** The rows that tell one of these texts, openly or as bytes, in whatever case. */
  public List<String> telling(String... texts) {
    return rows.stream().filter(row -> tells(row.toLowerCase(Locale.ROOT), texts)).toList();
  }

  private static boolean tells(String row, String... texts) {
    for (String text : texts) {
      String bytes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
      if (row.contains(text.toLowerCase(Locale.ROOT)) || row.contains(bytes)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> texts(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      List<String> texts = new ArrayList<>();
      while (found.next()) {
        texts.add(found.getString(1));
      }
      return texts;
    }
  }
}
