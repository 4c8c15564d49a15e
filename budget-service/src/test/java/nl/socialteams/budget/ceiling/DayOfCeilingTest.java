// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.ceiling;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.budget.BudgetApi;
import nl.socialteams.budget.WorkingTeam;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

/**
 * Of the day that was asked for and the day on which that was recorded, the stricter one counts.
 */
@ServiceTest
@Tag("B1")
class DayOfCeilingTest {
  private static final String DAY_BEFORE = "2017-05-31T10:00:00Z";
  private static final String FIRST_DAY = "2017-06-01T10:00:00Z";

  @Inject WorkingTeam teams;

  private UUID team;
  private String budget;

  @BeforeEach
  void a_budget_of_2017() {
    team = teams.inMaastricht();
    BudgetApi.mandates();
    budget = BudgetApi.budgetOf(2017, "100000.00");
  }

  @Test
  void nobody_goes_round_a_ceiling_by_giving_an_earlier_day() {
    ceiling("TEAM", "2500.00", null);
    ceiling("EXPENDITURE", "5000.00", null);

    request("2500.01", DAY_BEFORE).statusCode(409).body("detail", containsString("TEAM"));
    request("5000.01", DAY_BEFORE).statusCode(409).body("detail", containsString("EXPENDITURE"));
    request("2500.00", DAY_BEFORE).statusCode(201);
  }

  @Test
  void nobody_goes_round_a_ceiling_by_recording_it_when_the_ceiling_has_ended() {
    ceiling("TEAM", "2500.00", "2018-01-01");

    request("2500.01", FIRST_DAY).statusCode(409).body("type", containsString("ceiling-reached"));
    request("10000.00", DAY_BEFORE).statusCode(201);
  }

  @Test
  void what_was_recorded_before_the_ceiling_is_imported_as_it_was() {
    ceiling("TEAM", "2500.00", null);
    Map<String, Object> history = wanted("10000.00", DAY_BEFORE);
    history.put("knownSince", DAY_BEFORE);

    BudgetApi.post("demonstration", "/expenditures", history).statusCode(201);
  }

  @Test
  void the_database_looks_at_both_days_too() {
    ceiling("TEAM", "300.00", null);
    ceiling("EXPENDITURE", "250.00", null);
    request("200.00", DAY_BEFORE).statusCode(201);

    refused("update ceiling_use set used = 301 where subject = '" + team + "'");
    refused(
        """
        with moved as (
          update budget set available = available - 251, reserved = reserved + 251,
            last_entry = last_entry + 1 where id = '%s' returning *)
        insert into ledger_entry (budget, number, municipality, movement, from_account, to_account,
          amount, available_after, reserved_after, spent_after, true_on, known_from, asserted)
        select id, last_entry, municipality, 'RESERVE', 'AVAILABLE', 'RESERVED', 251, available,
          reserved, spent, '%s', now(), false from moved
        """
            .formatted(budget, DAY_BEFORE));
  }

  private static void refused(String sql) {
    assertThatThrownBy(
            () -> {
              try (var connection = TestDatabase.asSuperuser().getConnection();
                  var statement = connection.createStatement()) {
                statement.execute(sql);
              }
            })
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("Above the ceiling");
  }

  private ValidatableResponse request(String amount, String on) {
    return BudgetApi.post("team-member", "/expenditures", wanted(amount, on));
  }

  private Map<String, Object> wanted(String amount, String on) {
    Map<String, Object> wanted = BudgetApi.newExpenditure(budget, team, amount);
    wanted.put("requestedOn", on);
    return wanted;
  }

  private void ceiling(String kind, String amount, String until) {
    Map<String, Object> ceiling = new HashMap<>();
    ceiling.put("kind", kind);
    ceiling.put("amount", amount);
    ceiling.put("validFrom", "2017-06-01");
    if (until != null) {
      ceiling.put("validUntil", until);
    }
    BudgetApi.post("area-administrator", "/budgets/" + budget + "/ceilings", ceiling)
        .statusCode(201);
  }
}
