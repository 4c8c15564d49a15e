// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.settlement;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.budget.BudgetApi;
import nl.socialteams.budget.WorkingTeam;
import nl.socialteams.testing.ServiceTest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@ServiceTest
@Tag("B2")
class AfterPaymentTest {
  private static final String LATER = "2099-01-16T10:00:00Z";

  @Inject WorkingTeam teams;

  private String budget;
  private String expenditure;

  @BeforeEach
  void something_that_was_paid() {
    UUID team = teams.inMaastricht();
    budget = BudgetApi.budget("1000.00");
    expenditure = BudgetApi.expenditure(budget, team, "125.00");
    BudgetApi.decide(expenditure, "\"v1\"", "APPROVED").statusCode(200);
    BudgetApi.pay(expenditure, "\"v2\"").statusCode(200).body("spent", equalTo("125.00"));
  }

  @Test
  void what_cost_less_than_was_paid_gives_the_difference_back() {
    settle("\"v3\"", "119.95").statusCode(200).body("status", equalTo("SETTLED"));

    holds("880.05", "119.95");
    settle("\"v4\"", "119.95").statusCode(409).body("type", containsString("expenditure-not-paid"));
  }

  @Test
  void what_cost_more_takes_the_difference_from_the_budget() {
    settle("\"v3\"", "150.00").statusCode(200).body("spent", equalTo("150.00"));

    holds("850.00", "150.00");
  }

  @Test
  void nothing_is_settled_for_more_than_is_left() {
    settle("\"v3\"", "1000.01").statusCode(409).body("type", containsString("budget-exhausted"));

    holds("875.00", "125.00");
  }

  @Test
  void nothing_is_settled_on_a_day_ahead() {
    BudgetApi.step(
            expenditure,
            "\"v3\"",
            "settlements",
            Map.of("actualAmount", "150.00", "settledOn", LATER))
        .statusCode(400)
        .body("errors.pointer", contains("/settledOn"))
        .body("errors.code", contains("moment-ahead"));

    holds("875.00", "125.00");
  }

  @Test
  void money_comes_back_in_parts_and_never_more_than_was_spent() {
    refund("\"v3\"", "25.00").statusCode(200).body("status", equalTo("PARTLY_REFUNDED"));
    holds("900.00", "100.00");
    refund("\"v4\"", "100.01").statusCode(409).body("type", containsString("refund-too-high"));

    refund("\"v4\"", "100.00")
        .statusCode(200)
        .body("status", equalTo("REFUNDED"))
        .body("spent", equalTo("0.00"))
        .body(
            "history.status",
            contains("REQUESTED", "RESERVED", "APPROVED", "PAID", "PARTLY_REFUNDED", "REFUNDED"))
        .body("history[4].amount", equalTo("25.00"));
    holds("1000.00", "0.00");
    refund("\"v5\"", "0.01").statusCode(409).body("type", containsString("expenditure-not-paid"));
  }

  @Test
  void what_was_paid_is_not_cancelled() {
    BudgetApi.step(expenditure, "\"v3\"", "cancellations", Map.of("reason", "Te laat"))
        .statusCode(409)
        .body("type", containsString("expenditure-not-open"));

    holds("875.00", "125.00");
  }

  @Test
  void what_is_cancelled_before_payment_is_available_again_and_says_why() {
    String open = BudgetApi.expenditure(budget, teams.inMaastricht(), "75.00");

    BudgetApi.step(open, "\"v1\"", "cancellations", Map.of("reason", "Niet meer nodig"))
        .statusCode(200)
        .body("status", equalTo("CANCELLED"))
        .body("history[2].reason", equalTo("Niet meer nodig"));

    holds("875.00", "125.00");
  }

  private io.restassured.response.ValidatableResponse settle(String version, String amount) {
    return BudgetApi.step(expenditure, version, "settlements", Map.of("actualAmount", amount));
  }

  private io.restassured.response.ValidatableResponse refund(String version, String amount) {
    return BudgetApi.step(
        expenditure, version, "refunds", Map.of("amount", amount, "refundedOn", LATER));
  }

  private void holds(String available, String spent) {
    BudgetApi.get("controller", "/budgets/" + budget)
        .body("available", equalTo(available))
        .body("reserved", equalTo("0.00"))
        .body("spent", equalTo(spent));
    BudgetApi.get("controller", "/budgets/" + budget + "/reconciliation")
        .body("addsUp", equalTo(true));
  }
}
