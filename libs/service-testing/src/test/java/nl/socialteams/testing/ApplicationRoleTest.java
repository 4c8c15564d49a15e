// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a service can do in its database, and what not even a hole in the service can. */
@QuarkusTest
@WithTestResource(value = OwnStore.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
@Tag("G3")
class ApplicationRoleTest {
  @Inject DataSource service;

  @BeforeEach
  void a_migration_made_a_table() throws SQLException {
    execute(
        TestDatabase.asOwner(),
        """
        drop table if exists resident;
        create table resident (id bigint generated always as identity primary key, team text);
        create index ix_resident_team on resident (team);
        create or replace function refuse() returns trigger language plpgsql as
          $$ begin raise exception 'kept'; end $$;
        create trigger tr_resident_kept before delete on resident execute function refuse();
        alter table resident enable row level security, force row level security;
        create policy own_team on resident
          using (team = current_setting('own.team', true));
        """);
  }

  @Test
  void is_no_superuser_and_no_rows_policy_passes_it_by() throws SQLException {
    assertThat(
            text(
                service,
                "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or exists ("
                    + "select from pg_auth_members where member = r.oid) from pg_roles r"
                    + " where rolname = current_user"))
        .isEqualTo("f");
    assertThat(
            text(service, "select count(*) from pg_class where relowner = current_user::regrole"))
        .isEqualTo("0");
  }

  @Test
  void reads_and_changes_rows_of_a_table_that_a_later_migration_made() throws SQLException {
    execute(
        service,
        "begin; select set_config('own.team', 'West', true);"
            + " insert into resident (team) values ('West'); update resident set team = 'West'; commit");
    assertThat(text(service, "select count(*) from resident")).isEqualTo("0");
    assertThat(text(TestDatabase.asSuperuser(), "select count(*) from resident")).isEqualTo("1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alter table resident disable row level security",
        "alter table resident no force row level security",
        "alter table resident disable trigger all",
        "alter table resident add column name text",
        "alter policy own_team on resident using (true)",
        "drop policy own_team on resident",
        "drop trigger tr_resident_kept on resident",
        "create policy all_of_it on resident using (true)",
        "create or replace function refuse() returns trigger language plpgsql as"
            + " $$ begin return old; end $$",
        "truncate resident",
        "drop table resident",
        "drop index ix_resident_team",
        "create table elsewhere (id bigint)",
        "create function f() returns int language sql as 'select 1'",
        "create schema own",
        "create extension btree_gist",
        "alter role current_user bypassrls",
        "set role postgres",
        "set session_replication_role = replica",
        "copy resident to program 'cat'"
      })
  void cannot_step_around_what_the_owner_laid_down(String sql) {
    assertThatThrownBy(() -> execute(service, sql))
        .isInstanceOf(SQLException.class)
        .hasMessageMatching("(?s).*(permission denied|must be owner|must have).*");
  }

  private static void execute(DataSource as, String sql) throws SQLException {
    try (Connection connection = as.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String text(DataSource as, String sql) throws SQLException {
    try (Connection connection = as.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
