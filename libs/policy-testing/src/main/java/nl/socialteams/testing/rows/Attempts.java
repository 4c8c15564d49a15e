// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.testing.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What somebody tries: each statement by itself, and all of it undone. */
public record Attempts(List<String> statements) {

  /**
   * What comes of each: the first column, how many rows it changed, or the SQLSTATE of its refusal.
   *
   * @param transaction of who tries it
   */
  public Map<String, String> outcomes(Connection transaction) throws SQLException {
    try (PreparedStatement select = transaction.prepareStatement("select outcomes(?)")) {
      select.setArray(1, transaction.createArrayOf("text", statements.toArray()));
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return byStatement((String[]) row.getArray(1).getArray());
      }
    } finally {
      transaction.rollback();
    }
  }

  private Map<String, String> byStatement(String[] came) {
    Map<String, String> outcomes = new LinkedHashMap<>();
    for (int at = 0; at < came.length; at++) {
      outcomes.put(statements.get(at), came[at]);
    }
    return outcomes;
  }
}
