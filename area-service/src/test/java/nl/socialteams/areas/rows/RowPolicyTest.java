// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What PostgreSQL keeps from the application role, whatever the service asks. */
@Tag("G3")
class RowPolicyTest {
  private static final List<String> PERSONS = List.of("worker_person", "participant_person");

  /** What processes only work with. */
  private static final List<String> OF_NO_CALLER = List.of("destroyed_case");

  private static AreaDatabase database;
  private static List<String> keptTables;

  @BeforeAll
  static void there_is_something_in_two_municipalities() {
    database = new AreaDatabase();
    keptTables = database.values("select relname from pg_class where relrowsecurity order by 1");
  }

  @AfterAll
  static void there_is_nothing() {
    database.close();
  }

  @Test
  void every_table_has_a_policy_that_holds_for_the_owner_too_or_a_reason_for_none() {
    assertThat(
            database.values(
                "select relname from pg_class c where relkind in ('r', 'p') and not relispartition"
                    + " and relnamespace = 'public'::regnamespace and not (relrowsecurity"
                    + " and relforcerowsecurity and exists"
                    + " (select from pg_policy p where p.polrelid = c.oid))"))
        .containsExactlyInAnyOrderElementsOf(OpenTables.REASONS.keySet());
  }

  @Test
  void the_service_works_as_a_role_that_owns_nothing_and_passes_no_policy() throws SQLException {
    assertThat(
            seen(
                Person.NOBODY,
                "select rolname from pg_roles where rolname = current_user and (rolsuper or"
                    + " rolbypassrls) union all select relname from pg_class c join pg_roles r on"
                    + " r.oid = c.relowner where r.rolname = current_user"))
        .isEmpty();
  }

  @Test
  void without_a_caller_there_are_no_rows_for_the_service_nor_for_the_owner() throws SQLException {
    for (String table : keptTables) {
      assertThat(database.values("select 1 from " + table)).as(table).hasSize(2);
      assertThat(seen(Person.NOBODY, "select 1 from " + table)).as(table).isEmpty();
      try (Connection owner = database.asOwner()) {
        assertThat(AreaDatabase.rows(owner, "select 1 from " + table))
            .as(table + " for the owner")
            .isEmpty();
      }
    }
  }

  @Test
  void each_municipality_has_its_own_rows_only() throws SQLException {
    for (String table : keptTables) {
      if (OF_NO_CALLER.contains(table)) {
        continue;
      }
      String rows = "select " + table + "::text from " + table;
      assertThat(seen(Person.caller(Person.HERE, Person.ALL_RIGHTS), rows))
          .as(table)
          .hasSize(1)
          .allMatch(row -> row.contains("000000000935"));
      assertThat(seen(Person.caller(Person.ELSEWHERE, Person.ALL_RIGHTS), rows))
          .as(table)
          .hasSize(1)
          .noneMatch(row -> row.contains("000000000935"));
    }
  }

  @Test
  @Tag("G4")
  void who_may_not_see_persons_sees_none() throws SQLException {
    for (String person : PERSONS) {
      String rights = "{areas:read,social-map:write,deployment:report,access-log:read}";
      assertThat(seen(Person.caller(Person.HERE, rights), "select 1 from " + person))
          .as(person)
          .isEmpty();
    }
    assertThat(seen(Person.caller(Person.HERE, "{workers:read}"), "select 1 from worker_person"))
        .hasSize(1);
    assertThat(
            seen(Person.caller(Person.HERE, "{workers:read}"), "select 1 from participant_person"))
        .isEmpty();
    assertThat(seen(Person.caller(Person.HERE, "{exchange:write}"), "select 1 from worker_person"))
        .isEmpty();
  }

  @Test
  @Tag("A10")
  void everybody_may_know_that_a_thing_is_promised_and_nobody_from_that_to_whom()
      throws SQLException {
    Person reader = Person.caller(Person.HERE, "{areas:read}");
    String promised = "select is_promised(id, '%1$s', '%1$s', '2014-01-01') from lendable_thing";
    assertThat(seen(reader, promised.formatted("2014-01-09"))).containsOnly("t");
    assertThat(seen(reader, promised.formatted("2014-01-10"))).containsOnly("f");
    assertThat(seen(reader, "select 1 from loan")).isEmpty();
  }

  @Test
  @Tag("G5")
  void the_service_destroys_nobody_by_naming_the_process_or_without_the_right()
      throws SQLException {
    for (String table : keptTables) {
      assertThat(seen(Person.process("destruction"), "select 1 from " + table)).isEmpty();
    }
    String destroy =
        "select destroy_%s(id, 'TERM_ENDED', '2026-01-01', '2026-01-01') from of_0935.%1$s";
    List<Person> others =
        List.of(
            Person.process("destruction"),
            Person.caller(Person.HERE, "{exchange:write,areas:administer}"),
            Person.caller(Person.ELSEWHERE, "{persons:destroy}"));
    for (Person other : others) {
      for (String kind : List.of("participant", "worker")) {
        assertThatThrownBy(() -> seen(other, destroy.formatted(kind)))
            .hasMessageContaining("nobody to destroy");
      }
    }
  }

  @Test
  void what_was_entered_ends_with_the_transaction() throws SQLException {
    try (Connection connection = database.asApplication()) {
      connection.setAutoCommit(false);
      Person.caller(Person.HERE, Person.ALL_RIGHTS).enter(connection);
      assertThat(AreaDatabase.rows(connection, "select 1 from participant")).hasSize(1);
      connection.commit();
      assertThat(AreaDatabase.rows(connection, "select 1 from participant")).isEmpty();
    }
  }

  /** Each part of each policy is held, and left out, in turn: somebody can then do other things. */
  @Test
  void no_part_of_a_policy_can_go_unnoticed() throws SQLException {
    Map<String, Map<Person, Map<String, String>>> whole = new HashMap<>();
    for (String table : keptTables) {
      whole.put(table, Outcomes.of(database, Outcomes.attempts(table)));
    }
    List<String> unnoticed = new ArrayList<>();
    for (Mutation mutation : Mutation.all(database)) {
      database.asSuperuser(mutation.change());
      List<String> attempts = Outcomes.attempts(mutation.table());
      if (Outcomes.of(database, attempts).equals(whole.get(mutation.table()))) {
        unnoticed.add(mutation.name());
      }
      database.asSuperuser(mutation.restore());
    }
    assertThat(unnoticed).isEmpty();
    for (String table : keptTables) {
      assertThat(Outcomes.of(database, Outcomes.attempts(table))).isEqualTo(whole.get(table));
    }
  }

  private static List<String> seen(Person person, String sql) throws SQLException {
    try (Connection connection = database.asApplication()) {
      connection.setAutoCommit(false);
      person.enter(connection);
      return AreaDatabase.rows(connection, sql).stream().map(List::getFirst).toList();
    }
  }
}
