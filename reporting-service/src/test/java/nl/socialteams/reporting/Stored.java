// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import nl.socialteams.testing.TestDatabase;

/** What lies in the database, whoever may see it. */
public final class Stored {
  private Stored() {}

  /** The first column of all rows. */
  public static List<String> texts(String query) throws SQLException {
    try (Connection connection = TestDatabase.asSuperuser().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }
}
