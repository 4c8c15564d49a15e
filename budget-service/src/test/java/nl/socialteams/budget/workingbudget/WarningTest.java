// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.workingbudget;

import java.time.Instant;
import java.util.List;
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

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

/** 75, 90 and 100 percent: of what is left, and when it was booked. */
@ServiceTest
@Tag("B8")
class WarningTest {
  @Inject WorkingTeam teams;

  private UUID team;

  @BeforeEach
  void a_team() {
    team = teams.inMaastricht();
  }

  @Test
  void a_transfer_that_leaves_nothing_warns_of_all_shares() {
    String budget = BudgetApi.budget("1000.00");
    BudgetApi.expenditure(budget, team, "740.00");

    transfer(budget, "260.00");

    warnings(budget).body("items.percent", contains(75, 90, 100));
    BudgetApi.get("controller", "/budgets/" + budget).body("warnedOfPercent", equalTo(100));
  }

  @Test
  void a_transfer_warns_of_the_share_that_it_makes_and_the_rest_follows_later() {
    String budget = BudgetApi.budget("1000.00");
    BudgetApi.expenditure(budget, team, "700.00");

    transfer(budget, "100.00");
    warnings(budget).body("items.percent", contains(75));

    BudgetApi.expenditure(budget, team, "200.00");
    warnings(budget).body("items.percent", contains(75, 90, 100));
  }

  @Test
  void what_is_released_at_the_end_of_the_year_warns_of_nothing() {
    String budget = BudgetApi.budget("1000.00");
    String expenditure = BudgetApi.expenditure(budget, team, "500.00");
    BudgetApi.decide(expenditure, "\"v1\"", "APPROVED").statusCode(200);
    BudgetApi.pay(expenditure, "\"v2\"").statusCode(200);

    onBudget(budget, "closings", Map.of("remainder", "RELEASED")).statusCode(200);

    warnings(budget).body("items", empty());
  }

  @Test
  void what_was_asked_for_earlier_but_booked_later_is_warned_of_later() {
    Instant begun = Instant.now();
    String budget = BudgetApi.budgetOf(2017, "1000.00");

    request(budget, "760.00", "2017-06-02T10:00:00Z");
    request(budget, "150.00", "2017-06-01T10:00:00Z");

    List<String> moments =
        warnings(budget).body("items.percent", contains(75, 90)).extract().path("items.on");
    assertThat(moments.stream().map(Instant::parse).toList()).isSorted().allMatch(begun::isBefore);
  }

  private void request(String budget, String amount, String on) {
    Map<String, Object> wanted = BudgetApi.newExpenditure(budget, team, amount);
    wanted.put("requestedOn", on);
    BudgetApi.post("team-member", "/expenditures", wanted).statusCode(201);
  }

  private static ValidatableResponse warnings(String budget) {
    return BudgetApi.get("controller", "/budgets/" + budget + "/warnings").statusCode(200);
  }

  private static void transfer(String from, String amount) {
    String to = BudgetApi.budget("1.00");
    onBudget(from, "transfers", Map.of("budgetId", to, "amount", amount)).statusCode(201);
  }

  private static ValidatableResponse onBudget(String budget, String step, Map<String, ?> body) {
    String path = "/budgets/" + budget;
    return BudgetApi.as("area-administrator")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("If-Match", BudgetApi.get("controller", path).extract().header("ETag"))
        .body(body)
        .post("/budget/v1" + path + "/" + step)
        .then();
  }
}
