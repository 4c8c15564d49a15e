// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.socialteams.testing.rows.Attempts;

/** What everybody sees and can do, all of it rolled back. */
final class Outcomes {
  private static final List<String> TABLES =
      List.of(
          "registration",
          "case_file",
          "client",
          "client_correction",
          "client_key",
          "client_merger",
          "danger_report",
          "duplicate_signal",
          "household_merger",
          "household_member",
          "triage",
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
          "subscription",
          "subscription_progress",
          "dead_letter",
          "case_phase",
          "case_need",
          "case_work",
          "case_activity",
          "case_exchange",
          "plan",
          "plan_version",
          "plan_status",
          "plan_intervention",
          "plan_goal",
          "plan_member",
          "retention_hold",
          "destruction",
          "destruction_certificate",
          "processing_restriction",
          "restricted_reading",
          "retained_file",
          "intervention_outcome",
          "tailor_made_plan",
          "handover",
          "consent",
          "contact_moment",
          "referral",
          "referral_change");

  private Outcomes() {}

  /** Of each person, statement by statement. */
  static Map<Person, Map<String, String>> of(FileDatabase database) throws SQLException {
    Map<Person, Map<String, String>> outcomes = new LinkedHashMap<>();
    try (Connection connection = database.asApplication()) {
      connection.setAutoCommit(false);
      for (Person person : Person.ALL) {
        outcomes.put(person, outcomes(connection, person, statements()));
      }
    }
    return outcomes;
  }

  /**
   * Whether anybody sees or can do something else than before. What names the weakened table is
   * asked first, and the rest only where that is as before.
   */
  static boolean differ(
      FileDatabase database, Map<Person, Map<String, String>> before, Mutation mutation)
      throws SQLException {
    try (Connection connection = database.asApplication()) {
      connection.setAutoCommit(false);
      List<String> all = statements();
      List<String> near = all.stream().filter(tried -> tried.contains(mutation.about())).toList();
      return differ(connection, before, near) || differ(connection, before, all);
    }
  }

  private static boolean differ(
      Connection connection, Map<Person, Map<String, String>> before, List<String> tried)
      throws SQLException {
    for (Person person : Person.ALL) {
      Map<String, String> was = new LinkedHashMap<>(before.get(person));
      was.keySet().retainAll(tried);
      if (!outcomes(connection, person, tried).equals(was)) {
        return true;
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
      case "household_member" -> "select count(*) || '/' || count(client) from household_member";
      case "client_correction",
          "client_key",
          "client_merger",
          "duplicate_signal",
          "danger_report",
          "triage",
          "household_merger",
          "of_a_household",
          "directorship",
          "consent",
          "contact_moment",
          "referral",
          "referral_change",
          "emergency_access",
          "kept_out",
          "outside_registration",
          "own_identifier",
          "feed_recipient",
          "feed_known",
          "feed_line",
          "subscription",
          "subscription_progress",
          "dead_letter",
          "case_phase",
          "case_need",
          "case_work",
          "case_activity",
          "case_exchange",
          "plan",
          "plan_version",
          "plan_status",
          "plan_intervention",
          "plan_goal",
          "plan_member",
          "retention_hold",
          "destruction",
          "destruction_certificate",
          "processing_restriction",
          "restricted_reading",
          "retained_file",
          "intervention_outcome",
          "tailor_made_plan",
          "handover" ->
          "select count(*) from " + table;
      case "director" ->
          "select string_agg(right(household::text, 1), ',' order by household) from director";
      default -> "select string_agg(right(id::text, 1), ',' order by id) from " + table;
    };
  }

  private static Map<String, String> outcomes(
      Connection connection, Person person, List<String> tried) throws SQLException {
    person.enter(connection);
    return new Attempts(tried).outcomes(connection);
  }
}
