// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import nl.socialteams.testing.EveryRow;
import nl.socialteams.testing.TestDatabase;

/** What stands in the database, also on threads that a test starts. */
public final class Stored {
  private Stored() {}

  public static long number(String sql) {
    return Long.parseLong(texts(sql).getFirst());
  }

  /** The first column of each row. */
  public static List<String> texts(String sql) {
    try (Connection connection = TestDatabase.asSuperuser().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  /** Every row of every table, each with its table's name before it. */
  public static List<String> everything() {
    return everyRow().rows();
  }

  /** The rows that tell one of these texts. */
  public static List<String> telling(String... texts) {
    return everyRow().telling(texts);
  }

  private static EveryRow everyRow() {
    try {
      return EveryRow.in(TestDatabase.asSuperuser());
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }
}
