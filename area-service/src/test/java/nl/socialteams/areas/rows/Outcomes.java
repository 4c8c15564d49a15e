// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.socialteams.testing.rows.Attempts;

/** What everybody sees and can do, all of it rolled back. */
final class Outcomes {
  private Outcomes() {}

  /** Of each person, statement by statement. */
  static Map<Person, Map<String, String>> of(AreaDatabase database, List<String> tried)
      throws SQLException {
    Map<Person, Map<String, String>> outcomes = new LinkedHashMap<>();
    try (Connection connection = database.asApplication()) {
      connection.setAutoCommit(false);
      for (Person person : Person.all()) {
        outcomes.put(person, outcomes(connection, person, tried));
      }
    }
    return outcomes;
  }

  /** Reads, changes, takes away, and adds a row of either municipality. */
  static List<String> attempts(String table) {
    return Stream.of(
            "select count(*) from %1$s",
            "update %1$s set %2$s = %2$s",
            "delete from %1$s",
            "insert into %1$s select * from of_0935.%1$s",
            "insert into %1$s select * from of_0794.%1$s")
        .map(statement -> statement.formatted(table, keyOf(table)))
        .toList();
  }

  private static String keyOf(String table) {
    return switch (table) {
      case "exchange_entry_status" -> "entry";
      case "exchange_match_status" -> "match";
      case "exchange_decline" -> "request";
      case "collective_activity_case" -> "activity";
      case "loan_status" -> "loan";
      case "running_case", "destroyed_case" -> "registration";
      case "deployment_neighbourhood", "deployment_team" -> "term";
      default -> "id";
    };
  }

  private static Map<String, String> outcomes(
      Connection connection, Person person, List<String> tried) throws SQLException {
    person.enter(connection);
    return new Attempts(tried).outcomes(connection);
  }
}
