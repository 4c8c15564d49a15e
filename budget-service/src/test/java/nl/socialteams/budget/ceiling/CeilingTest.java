// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.ceiling;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.budget.AtOnce;
import nl.socialteams.budget.BudgetApi;
import nl.socialteams.budget.WorkingTeam;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@ServiceTest
@Tag("B1")
class CeilingTest {
  @Inject WorkingTeam teams;

  private UUID team;
  private String budget;

  @BeforeEach
  void a_budget_and_a_team() {
    team = teams.inMaastricht();
    budget = BudgetApi.budget("100000.00");
  }

  @Test
  void no_team_asks_for_more_than_its_ceiling_and_what_is_given_back_can_be_asked_again() {
    ceiling("TEAM", null, "300.00");
    String first = BudgetApi.expenditure(budget, team, "200.00");

    request("100.01").statusCode(409).body("type", containsString("ceiling-reached"));
    BudgetApi.decide(first, "\"v1\"", "REFUSED").statusCode(200);

    request("300.00").statusCode(201);
    request("0.01").statusCode(409);
    BudgetApi.expenditure(budget, teams.inMaastricht(), "300.00");
  }

  @Test
  void a_ceiling_of_a_team_goes_before_that_of_all_and_the_last_one_counts() {
    ceiling("TEAM", null, "300.00");
    ceiling("TEAM", team, "500.00");
    request("400.00").statusCode(201);
    ceiling("TEAM", team, "450.00");

    request("50.01").statusCode(409).body("detail", containsString("450.00"));

    BudgetApi.get("controller", "/budgets/" + budget + "/ceilings")
        .statusCode(200)
        .body("items.amount", contains("450.00", "500.00", "300.00"));
  }

  @Test
  void no_single_expenditure_is_above_its_ceiling() {
    ceiling("EXPENDITURE", null, "1250.00");

    request("1250.01").statusCode(409).body("detail", containsString("1250.00"));
    request("1250.00").statusCode(201);
  }

  @Test
  @Tag("B3")
  void two_hundred_who_ask_at_once_never_go_above_a_ceiling() throws Exception {
    ceiling("TEAM", null, "2500.00");

    List<Integer> answers = AtOnce.call(200, number -> request("125.00").extract().statusCode());

    assertThat(answers).filteredOn(status -> status == 201).hasSize(20);
    assertThat(answers).filteredOn(status -> status == 409).hasSize(180);
    BudgetApi.get("controller", "/budgets/" + budget).body("reserved", equalTo("2500.00"));
  }

  @Test
  @Tag("B3")
  void two_hundred_who_ask_at_once_for_one_household_never_go_above_its_ceiling() throws Exception {
    UUID household = household();
    ceiling("HOUSEHOLD", null, "1250.00");
    List<UUID> two = List.of(team, teams.inMaastricht());

    List<Integer> answers =
        AtOnce.call(
            200,
            number -> {
              Map<String, Object> wanted =
                  BudgetApi.newExpenditure(budget, two.get(number % 2), "62.50");
              wanted.remove("collectiveActivity");
              wanted.put("householdId", household);
              return BudgetApi.post("team-member", "/expenditures", wanted).extract().statusCode();
            });

    assertThat(answers).filteredOn(status -> status == 201).hasSize(20);
    assertThat(answers).filteredOn(status -> status == 409).hasSize(180);
    BudgetApi.get("controller", "/budgets/" + budget).body("reserved", equalTo("1250.00"));
  }

  /** As if case-service had told of its case. */
  private static UUID household() throws SQLException {
    UUID household = UUID.randomUUID();
    try (var connection = TestDatabase.asSuperuser().getConnection();
        var insert =
            connection.prepareStatement(
                "insert into case_copy (registration, id, municipality, version, household)"
                    + " values (gen_random_uuid(), gen_random_uuid(), 'GM0935', 1, ?)")) {
      insert.setObject(1, household);
      insert.execute();
    }
    return household;
  }

  @Test
  void the_database_holds_a_ceiling_too() {
    ceiling("TEAM", null, "300.00");
    request("200.00").statusCode(201);

    assertThatThrownBy(
            () -> {
              try (var connection = TestDatabase.asSuperuser().getConnection();
                  var update =
                      connection.prepareStatement(
                          "update ceiling_use set used = 301 where subject = ?")) {
                update.setObject(1, team);
                update.executeUpdate();
              }
            })
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("Above the ceiling");
  }

  private io.restassured.response.ValidatableResponse request(String amount) {
    return BudgetApi.post(
        "team-member", "/expenditures", BudgetApi.newExpenditure(budget, team, amount));
  }

  private void ceiling(String kind, UUID forTeam, String amount) {
    Map<String, Object> ceiling = new HashMap<>();
    ceiling.put("kind", kind);
    ceiling.put("amount", amount);
    ceiling.put("validFrom", "2017-01-01");
    if (forTeam != null) {
      ceiling.put("teamId", forTeam);
    }
    BudgetApi.post("area-administrator", "/budgets/" + budget + "/ceilings", ceiling)
        .statusCode(201);
  }
}
