// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What everybody sees and can do, all of it rolled back. */
final class Outcomes {
  private static final List<String> TABLES =
      List.of(
          "registration",
          "case_file",
          "client",
          "client_correction",
          "household",
          "director",
          "directorship",
          "outside_registration",
          "emergency_access",
          "kept_out",
          "of_a_case",
          "of_a_household",
          "own_identifier",
          "feed_recipient",
          "feed_known",
          "feed_line",
          "case_phase",
          "case_need",
          "case_activity",
          "case_exchange");

  private Outcomes() {}

  /** Of each person, statement by statement. */
  static Map<Person, List<String>> of(FileDatabase database) throws SQLException {
    Map<Person, List<String>> outcomes = new LinkedHashMap<>();
    try (Connection connection = database.asApplication()) {
      connection.setAutoCommit(false);
      for (Person person : Person.ALL) {
        outcomes.put(person, outcomes(connection, person));
      }
    }
    return outcomes;
  }

  /** Whether anybody sees or can do something else than before. */
  static boolean differ(FileDatabase database, Map<Person, List<String>> before)
      throws SQLException {
    try (Connection connection = database.asApplication()) {
      connection.setAutoCommit(false);
      for (Person person : Person.ALL) {
        if (!outcomes(connection, person).equals(before.get(person))) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<String> statements() {
    List<String> statements = new ArrayList<>();
    TABLES.forEach(table -> statements.add(rowsOf(table)));
    Stream.of(FileDatabase.text("attempts.sql").split("\n")).forEach(statements::add);
    return statements;
  }

  static String rowsOf(String table) {
    return switch (table) {
      case "client_correction",
          "of_a_household",
          "directorship",
          "emergency_access",
          "kept_out",
          "outside_registration",
          "own_identifier",
          "feed_recipient",
          "feed_known",
          "feed_line",
          "case_phase",
          "case_need",
          "case_activity",
          "case_exchange" ->
          "select count(*) from " + table;
      case "director" ->
          "select string_agg(right(household::text, 1), ',' order by household) from director";
      default -> "select string_agg(right(id::text, 1), ',' order by id) from " + table;
    };
  }

  private static List<String> outcomes(Connection connection, Person person) throws SQLException {
    person.enter(connection);
    try (PreparedStatement select = connection.prepareStatement("select outcomes(?)")) {
      select.setArray(1, connection.createArrayOf("text", statements().toArray()));
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return List.of((String[]) row.getArray(1).getArray());
      }
    } finally {
      connection.rollback();
    }
  }
}
