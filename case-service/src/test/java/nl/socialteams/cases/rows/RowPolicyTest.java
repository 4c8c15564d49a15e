// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.rows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What PostgreSQL keeps from the application role, whatever the service asks. */
@Tag("G3")
class RowPolicyTest {
  private static final String WORKS =
      "{case-files:read,case-files:write,cases:register,cases:break-glass}";

  /** Tables without a resident's data, each with the reason. */
  private static final Map<String, String> WITHOUT_POLICY =
      Map.ofEntries(
          Map.entry("access_log", "only added to, by pseudonym; read by a right of its own"),
          Map.entry("access_log_seal", "hashes"),
          Map.entry("feed_change", "what happened to which file, pseudonymous"),
          Map.entry("feed_tombstone", "which files are gone, pseudonymous"),
          Map.entry("flyway_schema_history", "migrations"),
          Map.entry(
              "idempotency_key", "answers lie sealed and are found by a hash of their caller"),
          Map.entry("inbox_offset", "positions in topics"),
          Map.entry("inbox_parked", "events of area-service, pseudonymous"),
          Map.entry("outbox_event", "events, pseudonymous, until the broker has them"),
          Map.entry("refused_input", "fields and reasons, without values; only added to"),
          Map.entry("retention_term", "terms of laws and municipalities"),
          Map.entry("mapped_assignment", "areas"),
          Map.entry("mapped_code", "code lists"),
          Map.entry("mapped_code_list", "code lists"),
          Map.entry("mapped_code_list_version", "code lists"),
          Map.entry("mapped_code_mapping", "code lists"),
          Map.entry("mapped_member_term", "workers by pseudonym; policies follow from it"),
          Map.entry("mapped_membership", "workers by pseudonym; policies follow from it"),
          Map.entry("mapped_neighbourhood", "areas"),
          Map.entry("mapped_organisation", "organisations"),
          Map.entry("mapped_part", "areas"),
          Map.entry("mapped_stand_in", "workers by pseudonym; policies follow from it"),
          Map.entry("mapped_team", "teams"));

  private static FileDatabase database;

  @BeforeAll
  static void there_are_files() {
    database = new FileDatabase();
  }

  @AfterAll
  static void there_are_none() {
    database.close();
  }

  @Test
  void every_table_has_a_policy_that_holds_for_the_owner_too_or_a_reason_for_none() {
    List<String> open =
        database
            .rows(
                "select relname from pg_class c where relkind in ('r', 'p') and not relispartition"
                    + " and relnamespace = 'public'::regnamespace and not (relrowsecurity"
                    + " and relforcerowsecurity and exists"
                    + " (select from pg_policy p where p.polrelid = c.oid))")
            .stream()
            .map(List::getFirst)
            .toList();
    assertThat(open).containsExactlyInAnyOrderElementsOf(WITHOUT_POLICY.keySet());
  }

  @Test
  void without_a_caller_there_are_no_rows_for_the_service_nor_for_the_owner() throws SQLException {
    List<String> alike = new ArrayList<>(tablesOf("case"));
    alike.addAll(tablesOf("household"));
    for (String table : protectedTables()) {
      assertThat(alike.contains(table) || isFilled(table)).as("rows in " + table).isTrue();
      try (Connection service = database.asApplication();
          Connection owner = database.asOwner()) {
        assertThat(count(service, table)).as(table).isZero();
        assertThat(count(owner, table)).as(table + " for the owner").isZero();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "member, '1,6,7'",
    "former, ",
    "coordinator, '2,5,6,9,a'",
    "directing, 'a'",
    "kept, '6,7'",
    "conflicted, '6,7'",
    "standin, '1,6,7'",
    "stoodin, ",
    "rescuer, '1'",
    "elsewhere, '4'"
  })
  void who_works_in_files_sees(String who, String cases) throws SQLException {
    Person person = Person.caller(who, "{GM0935,GM0794}", WORKS);
    assertThat(seen(person, "case_file")).isEqualTo(cases);
    // 3 has no team, and the case of 8 is not opened yet
    String registrations = who.equals("coordinator") ? "2,3,5,6,8,9,a" : cases;
    assertThat(seen(person, "registration")).isEqualTo(registrations);
    assertThat(seen(person, "client")).isEqualTo(registrations);
  }

  @Test
  void who_delivered_sees_the_registration_and_no_case() throws SQLException {
    Person partner = Person.caller("partner", "{GM0935}", "{cases:register,cases:read}");
    assertThat(seen(partner, "registration")).isEqualTo("7,8");
    assertThat(seen(partner, "case_file")).isNull();
  }

  @Test
  @Tag("C13")
  void whose_organisation_is_kept_out_sees_nothing_of_what_it_delivered() throws SQLException {
    Person deliverer = Person.caller("deliverer", "{GM0935}", "{cases:register,cases:read}");
    assertThat(seen(deliverer, "registration")).isNull();
  }

  @Test
  @Tag("C12")
  void an_expert_sees_the_file_of_the_running_plan_that_names_them() throws SQLException {
    Person adviser = Person.caller("adviser", "{GM0935}", Person.ADVISES);
    assertThat(seen(adviser, "case_file")).isEqualTo("7");
    assertThat(seen(adviser, "registration")).isEqualTo("7");
    assertThat(seen(Person.caller("adviser", "{GM0935}", WORKS), "case_file")).isNull();
  }

  @Test
  void what_was_entered_ends_with_the_transaction() throws SQLException {
    Person member = Person.caller("member", "{GM0935}", WORKS);
    try (Connection connection = database.asApplication()) {
      connection.setAutoCommit(false);
      member.enter(connection);
      assertThat(count(connection, "case_file")).isEqualTo(3);
      connection.commit();
      assertThat(count(connection, "case_file")).isZero();
    }
  }

  /** Each part of each policy, and of each function that they follow from, is weakened in turn. */
  @Test
  void no_part_of_a_policy_can_go_unnoticed() throws SQLException {
    Map<Person, Map<String, String>> whole = Outcomes.of(database);
    List<String> unnoticed = new ArrayList<>();
    for (Mutation mutation : Mutation.all(database)) {
      database.asSuperuser(mutation.change());
      if (!Outcomes.differ(database, whole, mutation)) {
        unnoticed.add(mutation.name());
      }
      database.asSuperuser(mutation.restore());
    }
    assertThat(Outcomes.of(database)).isEqualTo(whole);
    assertThat(unnoticed).isEmpty();
  }

  /** So what holds for the table that is tried, of_a_case, holds for all of them. */
  @Test
  void the_tables_of_cases_have_the_same_policies() {
    assertThat(tablesOf("case")).contains("timeline_entry", "case_phase");
    for (String kind : List.of("case", "household")) {
      List<List<String>> expected = policies("of_a_" + kind, kind);
      assertThat(expected).hasSize(2);
      for (String table : tablesOf(kind)) {
        assertThat(policies(table, kind)).as(table).isEqualTo(expected);
      }
    }
  }

  /** So what holds for the clients, which are tried, holds for all of them. */
  @Test
  void every_table_that_tells_of_a_person_can_be_exported_and_by_the_export_only() {
    List<List<String>> found =
        database.rows(
            "select distinct qual from pg_policies where policyname = 'exported' and cmd ="
                + " 'SELECT'");
    assertThat(found).hasSize(1);
    assertThat(
            database.rows(
                """
                select distinct c.table_name from information_schema.columns c
                join pg_tables t on t.tablename = c.table_name and t.schemaname = 'public'
                where c.table_schema = 'public' and c.data_type = 'uuid'
                and c.column_name in ('case_id', 'client', 'registration', 'household')
                and not exists (select from pg_policies p
                  where p.tablename = c.table_name and p.policyname = 'exported')
                """))
        .isEmpty();
  }

  private static List<List<String>> policies(String table, String kind) {
    return database.rows(
        """
        select policyname, cmd, replace(qual, tablename || '.', ''),
          replace(with_check, tablename || '.', '')
        from pg_policies
        where tablename = '%1$s' and policyname in ('of_%2$s_seen', 'of_%2$s_worked') order by 1
        """
            .formatted(table, kind));
  }

  private static List<String> tablesOf(String kind) {
    return database
        .rows(
            "select tablename from pg_policies where policyname = 'of_%1$s_worked'".formatted(kind)
                + " and tablename <> 'of_a_%1$s' order by 1".formatted(kind))
        .stream()
        .map(List::getFirst)
        .toList();
  }

  private static boolean isFilled(String table) {
    return !database.rows("select count(*) from " + table).getFirst().getFirst().equals("0");
  }

  private static List<String> protectedTables() {
    return database
        .rows("select relname from pg_class where relrowsecurity order by relname")
        .stream()
        .map(List::getFirst)
        .toList();
  }

  private static String seen(Person person, String table) throws SQLException {
    try (Connection connection = database.asApplication()) {
      connection.setAutoCommit(false);
      person.enter(connection);
      try (Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery(Outcomes.rowsOf(table))) {
        row.next();
        return row.getString(1);
      }
    }
  }

  private static long count(Connection connection, String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from " + table)) {
      row.next();
      return row.getLong(1);
    }
  }
}
