// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.rows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.budget.BudgetApi;
import nl.socialteams.budget.WorkingTeam;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What PostgreSQL itself keeps from whom, asked by raw SQL as the role that the service works as.
 */
@ServiceTest
@Tag("G3")
class RowsOfMunicipalityTest {
  private static final String NOBODY = "";
  private static final String MAASTRICHT = "{GM0935}";
  private static final String HELMOND = "{GM0794}";

  /**
   * Of the libraries, or known to everybody: teams, organisations and activities of area-service.
   */
  private static final String OPEN =
      "(outbox|inbox|idempotency|access_log|flyway)[a-z0-9_]*|team_copy|organisation_copy"
          + "|activity_copy|reconciliation_run";

  @Inject WorkingTeam teams;
  @Inject AgroalDataSource database;

  private String budget;
  private String expenditure;

  @BeforeEach
  void money_that_was_asked_for_in_maastricht() {
    budget = BudgetApi.budget("1000.00");
    expenditure = BudgetApi.expenditure(budget, teams.inMaastricht(), "125.00");
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
  void without_a_caller_there_are_no_rows() throws SQLException {
    for (String table : protectedTables()) {
      assertThat(seen(NOBODY, "select 1 from " + table)).as(table).isEmpty();
    }
  }

  @Test
  void each_municipality_has_its_own_rows_only() throws SQLException {
    for (String table : List.of("budget", "ledger_entry", "expenditure", "mandate")) {
      String municipalities = "select distinct municipality from " + table;
      assertThat(superuser(municipalities)).as(table).contains("GM0935");
      assertThat(seen(MAASTRICHT, municipalities)).as(table).containsExactly("GM0935");
      assertThat(seen(HELMOND, municipalities)).as(table).doesNotContain("GM0935");
    }
    String statuses =
        "select status from expenditure_status where expenditure = '" + expenditure + "'";
    assertThat(seen(MAASTRICHT, statuses)).containsExactlyInAnyOrder("REQUESTED", "RESERVED");
    assertThat(seen(HELMOND, statuses)).isEmpty();
  }

  @Test
  void nobody_moves_the_money_of_another_municipality() throws SQLException {
    String book =
        "select outcome from book('%s', 'RESERVE', 'AVAILABLE', 'RESERVED', 1, null, null, null, now(),"
                .formatted(budget)
            + " now(), false)";
    assertThat(seen(HELMOND, book)).containsExactly("EXHAUSTED");
    assertThat(seen(HELMOND, "update budget set spent = spent + 1 returning 'changed'")).isEmpty();
    assertThat(superuser("select available from budget where id = '" + budget + "'"))
        .containsExactly("875.00");
    assertThat(seen(MAASTRICHT, book)).containsExactly("BOOKED");
  }

  @Test
  void nobody_writes_into_another_municipality() {
    refused(
        HELMOND,
        "insert into budget values ('%s', 'GM0935', 2017, 'X', 0, 0, 0, 0, 0, now(), false, 0)"
            .formatted(UUID.randomUUID()));
    refused(
        HELMOND,
        "insert into payment_batch_item values ('%s', '%s')"
            .formatted(expenditure, UUID.randomUUID()));
    refused(
        MAASTRICHT,
        "insert into case_copy values (gen_random_uuid(), gen_random_uuid(), 'GM0935', 1)");
  }

  @Test
  @Tag("G4")
  void names_and_accounts_are_kept_from_who_neither_records_nor_pays() throws SQLException {
    BudgetApi.post(
            "team-member",
            "/payees",
            Map.of(
                "municipality", "GM0935",
                "kind", "SUPPLIER",
                "payeeName", "Verzonnen",
                "iban", "NL20INGB0001234567"))
        .statusCode(201);
    String payees = "select 1 from payee_person";
    assertThat(superuser(payees)).isNotEmpty();
    assertThat(seen(MAASTRICHT, payees)).isEmpty();
    String right = "select set_config('socialteams.rights', '{expenditures:pay}', true)";
    try (Connection connection = entered(MAASTRICHT)) {
      all(connection, right);
      assertThat(all(connection, payees)).isNotEmpty();
      connection.rollback();
    }
  }

  @Test
  void what_was_told_of_a_caller_ends_with_the_transaction() throws SQLException {
    try (Connection connection = entered(MAASTRICHT)) {
      assertThat(all(connection, "select 1 from budget")).isNotEmpty();
      connection.commit();
      assertThat(all(connection, "select 1 from budget")).isEmpty();
      connection.rollback();
    }
  }

  private List<String> protectedTables() throws SQLException {
    return superuser("select relname from pg_class where relrowsecurity");
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
