// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.money;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.socialteams.budget.BudgetApi;
import nl.socialteams.budget.WorkingTeam;
import nl.socialteams.testing.ServiceTest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** Wherever money is named it has one form, and a wrong one moves nothing. */
@ServiceTest
@Tag("B2")
@Tag("B3")
class BadAmountsTest {
  @Inject WorkingTeam teams;

  private String budget;
  private String paid;

  @BeforeEach
  void a_budget_with_something_paid_and_something_asked() {
    UUID team = teams.inMaastricht();
    budget = BudgetApi.budget("1000.00");
    paid = BudgetApi.expenditure(budget, team, "100.00");
    BudgetApi.decide(paid, "\"v1\"", "APPROVED").statusCode(200);
    BudgetApi.pay(paid, "\"v2\"").statusCode(200);
    BudgetApi.expenditure(budget, team, "50.00");
  }

  @AfterEach
  void no_money_moved() {
    BudgetApi.get("controller", "/budgets/" + budget)
        .body("amount", equalTo("1000.00"))
        .body("available", equalTo("850.00"))
        .body("reserved", equalTo("50.00"))
        .body("spent", equalTo("100.00"));
    BudgetApi.get("controller", "/budgets/" + budget + "/reconciliation")
        .body("addsUp", equalTo(true))
        .body("entries", equalTo(4));
  }

  @ParameterizedTest
  @CsvSource({
    "10.000, expected-amount",
    "10, expected-amount",
    "0.00, constraint",
    "-10.00, constraint",
    "NaN, expected-amount",
    "Infinity, expected-amount",
    "1e308, expected-amount",
    "10.00 USD, expected-amount"
  })
  void an_amount_that_is_none_is_refused_everywhere(String amount, String code) {
    Map<String, Object> grant = new HashMap<>(BudgetApi.newBudget(2017, "Bron", amount));
    refused(BudgetApi.post("area-administrator", "/budgets", grant), "/amount", code);
    refused(
        onBudget("transfers", Map.of("budgetId", UUID.randomUUID(), "amount", amount)),
        "/amount",
        code);
    refused(BudgetApi.step(paid, "\"v3\"", "refunds", Map.of("amount", amount)), "/amount", code);
    if (!amount.equals("0.00")) {
      refused(
          BudgetApi.step(paid, "\"v3\"", "settlements", Map.of("actualAmount", amount)),
          "/actualAmount",
          code);
      refused(
          onBudget("ceilings", Map.of("kind", "TEAM", "amount", amount, "validFrom", "2017-01-01")),
          "/amount",
          code);
    }
  }

  @Test
  void another_currency_is_known_to_none() {
    BudgetApi.step(paid, "\"v3\"", "refunds", Map.of("amount", "10.00", "currency", "USD"))
        .statusCode(400)
        .body("errors.pointer", contains("/currency"))
        .body("errors.code", contains("unknown-member"));
  }

  @Test
  void nobody_takes_back_more_than_was_spent() {
    BudgetApi.step(paid, "\"v3\"", "refunds", Map.of("amount", "100.01"))
        .statusCode(409)
        .body("type", containsString("refund-too-high"));
  }

  private static void refused(ValidatableResponse answer, String pointer, String code) {
    answer
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.pointer", contains(pointer))
        .body("errors.code", contains(code));
  }

  private ValidatableResponse onBudget(String step, Map<String, ?> body) {
    return BudgetApi.as("area-administrator")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header(
            "If-Match", BudgetApi.get("controller", "/budgets/" + budget).extract().header("ETag"))
        .body(body)
        .post("/budget/v1/budgets/" + budget + "/" + step)
        .then();
  }
}
