// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What PostgreSQL itself keeps from whom, asked by raw SQL as the role that the service works as.
 */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("G3")
class RowsOfMunicipalityTest {
  private static final String NOBODY = "";
  private static final String MAASTRICHT = "{GM0935}";
  private static final String HELMOND = "{GM0794}";
  private static final int THREADS = 24;
  private static final int TURNS = 10;

  /** Of the libraries, and how far the figures were built: nothing of a municipality. */
  private static final String OPEN =
      "(inbox|idempotency|flyway|rebuild)[a-z0-9_]*|active_projection";

  @Inject AgroalDataSource database;

  @BeforeAll
  void both_municipalities_have_something() throws SQLException {
    there_is_nothing_left();
    for (String municipality : List.of("GM0935", "GM0794")) {
      fill(municipality);
    }
  }

  @AfterAll
  void there_is_nothing_left() throws SQLException {
    superuser(
        "set session_replication_role = replica;"
            + " delete from registration_fact where projection = 97;"
            + " delete from plan_fact where projection = 97;"
            + " delete from plan_agreement_fact where projection = 97;"
            + " delete from live_question where table_name = 'rows-test';"
            + " delete from told_figures where table_name = 'rows-test';"
            + " delete from edition_table where table_name = 'rows-test';"
            + " delete from edition where title = 'rows-test'");
  }

  private static void fill(String municipality) throws SQLException {
    UUID id = UUID.randomUUID();
    superuser(
        """
        set session_replication_role = replica;
        insert into registration_fact (projection, registration_id, version, event_time, municipality,
          form, neighbourhood, registered_on, known_from)
          select 97, gen_random_uuid(), 1, now(), '%1$s', 'CASE', 'BU', date '2014-01-01' + n, now()
          from generate_series(1, 200) n;
        insert into plan_fact values (97, '%2$s', 1, now(), '%1$s');
        insert into plan_agreement_fact values (97, '%2$s', 0, '2014-01-01', now());
        insert into live_question values ('%2$s', '%1$s', now(), 'iss', 'sub', null, 'rows-test', '');
        insert into told_figures values ('%1$s', 'rows-test', '', '', now());
        insert into edition values ('%2$s', '%1$s', 9999, 'rows-test', 'iss', 'sub', now(), null, '');
        insert into edition_table values ('%2$s', 1, 'rows-test', '', '');
        """
            .formatted(municipality, id));
  }

  @Test
  void every_table_with_something_of_a_municipality_is_kept_from_the_others() throws SQLException {
    assertThat(
            superuser(
                "select relname from pg_class where relkind in ('r', 'p')"
                    + " and relnamespace = 'public'::regnamespace and not"
                    + " (relrowsecurity and relforcerowsecurity) and relname !~ '^("
                    + OPEN
                    + ")$'"))
        .isEmpty();
    assertThat(
            superuser(
                "select c.relname from pg_class c where relrowsecurity"
                    + " and not exists (select from pg_policy p where p.polrelid = c.oid)"))
        .isEmpty();
    assertThat(
            superuser(
                "select table_name::text from information_schema.columns c join pg_tables t"
                    + " on t.tablename = c.table_name and t.schemaname = c.table_schema"
                    + " where c.table_schema = 'public' and column_name = 'municipality'"
                    + " and not exists (select from pg_policies p where p.tablename = c.table_name"
                    + " and p.policyname = 'of_municipality')"))
        .isEmpty();
  }

  @Test
  void a_table_that_is_added_later_is_kept_from_the_others_too() throws SQLException {
    superuser(
        "create table later_fact (projection integer not null, municipality text not null);"
            + " create table later_part_fact (projection integer not null);"
            + " select keep_rows_to_municipalities()");
    try {
      assertThat(
              superuser(
                  "select relname from pg_class where relname like 'later%fact' and relrowsecurity"
                      + " and relforcerowsecurity order by 1"))
          .containsExactly("later_fact", "later_part_fact");
      assertThat(
              superuser(
                  "select tablename || '.' || policyname from pg_policies"
                      + " where tablename like 'later%' order by 1"))
          .containsExactly(
              "later_fact.of_municipality",
              "later_fact.told_of",
              "later_part_fact.of_callers",
              "later_part_fact.told_of");
    } finally {
      superuser("drop table later_fact, later_part_fact");
    }
  }

  @Test
  void the_service_works_as_a_role_that_owns_nothing_and_passes_no_policy() throws SQLException {
    assertThat(
            seen(
                NOBODY,
                "select rolname from pg_roles where rolname = current_user and (rolsuper or"
                    + " rolbypassrls) union all select relname from pg_class c join pg_roles r on"
                    + " r.oid = c.relowner where r.rolname = current_user"))
        .isEmpty();
  }

  @Test
  void without_a_caller_there_are_no_rows_for_the_service_nor_for_the_owner() throws SQLException {
    for (String table : superuser("select relname from pg_class where relrowsecurity")) {
      assertThat(seen(NOBODY, "select 1 from " + table)).as(table).isEmpty();
      try (Connection owner = TestDatabase.asOwner().getConnection()) {
        assertThat(all(owner, "select 1 from " + table)).as(table + " for the owner").isEmpty();
      }
    }
    assertThat(seen(NOBODY, "select 1 from counted_registration")).isEmpty();
  }

  @Test
  void each_municipality_has_its_own_rows_only() throws SQLException {
    for (String table :
        List.of(
            "registration_fact",
            "plan_fact",
            "live_question",
            "told_figures",
            "edition",
            "counted_registration")) {
      String municipalities = "select distinct municipality from " + table;
      assertThat(superuser(municipalities)).as(table).contains("GM0935", "GM0794");
      assertThat(seen(MAASTRICHT, municipalities)).as(table).containsExactly("GM0935");
      assertThat(seen(HELMOND, municipalities)).as(table).containsExactly("GM0794");
    }
    String frozen = "select 1 from edition_table where table_name = 'rows-test'";
    assertThat(seen(MAASTRICHT, frozen)).hasSize(1);
    assertThat(seen(MAASTRICHT, "select 1 from plan_agreement_fact where projection = 97"))
        .isNotEmpty();
    assertThat(seen("{}", "select 1 from plan_agreement_fact where projection = 97")).isEmpty();
  }

  @Test
  void facts_are_written_by_nobody_but_their_events() throws SQLException {
    String fact = "insert into plan_fact values (97, gen_random_uuid(), 1, now(), 'GM0935')";
    refused(MAASTRICHT, fact);
    refused(
        MAASTRICHT,
        "insert into plan_agreement_fact values (97, gen_random_uuid(), 0, now(), now())");
    assertThat(seen(MAASTRICHT, "delete from plan_fact where projection = 97 returning 'gone'"))
        .isEmpty();
    try (Connection connection = entered(NOBODY)) {
      all(connection, "select set_config('socialteams.process', 'events', true)");
      all(connection, fact);
      assertThat(
              all(connection, "select distinct municipality from plan_fact where projection = 97"))
          .containsExactlyInAnyOrder("GM0935", "GM0794");
      connection.rollback();
    }
  }

  @Test
  void nobody_writes_into_another_municipality() {
    refused(
        HELMOND,
        "insert into live_question values"
            + " (gen_random_uuid(), 'GM0935', now(), 'iss', 'sub', null, 'rows-test', '')");
    refused(HELMOND, "insert into told_figures values ('GM0935', 'rows-test', 'other', '', now())");
    refused(
        HELMOND,
        "insert into edition values"
            + " (gen_random_uuid(), 'GM0935', 9998, 'rows-test', 'iss', 'sub', now(), null, '')");
  }

  @Test
  void what_was_told_of_a_caller_ends_with_the_transaction() throws SQLException {
    try (Connection connection = entered(MAASTRICHT)) {
      assertThat(all(connection, "select 1 from plan_fact")).isNotEmpty();
      connection.commit();
      assertThat(all(connection, "select 1 from plan_fact")).isEmpty();
      connection.rollback();
    }
  }

  @Test
  void a_connection_carries_nothing_from_one_caller_to_the_next() throws Exception {
    List<Callable<List<String>>> work = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      boolean first = thread % 2 == 0;
      work.add(() -> strange(first));
    }
    List<String> strange = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      for (Future<List<String>> found : threads.invokeAll(work)) {
        strange.addAll(found.get());
      }
    }
    assertThat(strange).isEmpty();
  }

  /** What a thread saw that it should not have, as one municipality, as nobody, as the other. */
  private List<String> strange(boolean first) throws SQLException {
    String municipalities = "select distinct municipality from plan_fact where projection = 97";
    List<String> strange = new ArrayList<>();
    for (int turn = 0; turn < TURNS; turn++) {
      boolean maastricht = first == (turn % 2 == 0);
      List<String> own = seen(maastricht ? MAASTRICHT : HELMOND, municipalities);
      if (!own.equals(List.of(maastricht ? "GM0935" : "GM0794"))) {
        strange.add(own.toString());
      }
      try (Connection connection = database.getConnection()) {
        strange.addAll(all(connection, municipalities));
      }
    }
    return strange;
  }

  @Test
  void a_report_still_finds_its_registrations_by_their_index() throws SQLException {
    String explained =
        "explain select count(*) from counted_registration where projection = 97"
            + " and municipality = 'GM0935' and registered_on between '2014-02-01' and '2014-02-28'";
    superuser("analyze registration_fact");
    try (Connection connection = entered(MAASTRICHT)) {
      all(connection, "set local enable_seqscan = off");
      String plan = String.join("\n", all(connection, explained));
      assertThat(plan)
          .contains("ix_registration_fact_registered_on")
          .containsPattern(
              "Index Cond: \\(\\(projection = 97\\) AND \\(municipality = 'GM0935'::text\\)"
                  + " AND \\(registered_on >=");
      connection.rollback();
    }
  }

  private void refused(String municipalities, String sql) {
    assertThatThrownBy(() -> seen(municipalities, sql))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("row-level security");
  }

  private List<String> seen(String municipalities, String sql) throws SQLException {
    try (Connection connection = entered(municipalities)) {
      try {
        return all(connection, sql);
      } finally {
        connection.rollback();
      }
    }
  }

  private Connection entered(String municipalities) throws SQLException {
    Connection connection = database.getConnection();
    connection.setAutoCommit(false);
    all(
        connection,
        "select set_config('socialteams.municipalities', '" + municipalities + "', true)");
    return connection;
  }

  private static List<String> superuser(String sql) throws SQLException {
    try (Connection connection = TestDatabase.asSuperuser().getConnection()) {
      return all(connection, sql);
    }
  }

  private static List<String> all(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      List<String> values = new ArrayList<>();
      if (statement.execute(sql)) {
        try (ResultSet row = statement.getResultSet()) {
          while (row.next()) {
            values.add(row.getString(1));
          }
        }
      }
      return values;
    }
  }
}
