// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

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
class ExpenditureLifeTest {
  @Inject WorkingTeam teams;

  private UUID team;
  private String budget;

  @BeforeEach
  void a_budget_and_a_team() {
    team = teams.inMaastricht();
    budget = BudgetApi.budget("1000.00");
  }

  @Test
  @Tag("B2")
  void a_request_reserves_its_amount_at_once() {
    BudgetApi.post("team-member", "/expenditures", BudgetApi.newExpenditure(budget, team, "125.00"))
        .statusCode(201)
        .header("ETag", equalTo("\"v1\""))
        .body("status", equalTo("RESERVED"))
        .body("amount", equalTo("125.00"))
        .body("history.status", contains("REQUESTED", "RESERVED"));

    holds("875.00", "125.00", "0.00");
  }

  @Test
  @Tag("B2")
  void what_is_approved_and_paid_is_spent() {
    String expenditure = BudgetApi.expenditure(budget, team, "125.00");

    BudgetApi.decide(expenditure, "\"v1\"", "APPROVED")
        .statusCode(200)
        .header("ETag", equalTo("\"v2\""))
        .body("status", equalTo("APPROVED"));
    holds("875.00", "125.00", "0.00");
    BudgetApi.pay(expenditure, "\"v2\"").statusCode(200).body("status", equalTo("PAID"));

    holds("875.00", "0.00", "125.00");
    BudgetApi.get("controller", "/expenditures/" + expenditure)
        .statusCode(200)
        .header("ETag", equalTo("\"v3\""))
        .body("history.status", contains("REQUESTED", "RESERVED", "APPROVED", "PAID"));
  }

  @Test
  @Tag("B2")
  void what_is_refused_goes_back_to_the_budget() {
    String expenditure = BudgetApi.expenditure(budget, team, "125.00");

    BudgetApi.decide(expenditure, "\"v1\"", "REFUSED").statusCode(200);

    holds("1000.00", "0.00", "0.00");
    BudgetApi.pay(expenditure, "\"v2\"")
        .statusCode(409)
        .body("type", containsString("expenditure-not-approved"));
  }

  @Test
  @Tag("B2")
  void a_refusal_needs_a_reason() {
    String expenditure = BudgetApi.expenditure(budget, team, "125.00");

    BudgetApi.as("budget-holder")
        .header("If-Match", "\"v1\"")
        .body(Map.of("outcome", "REFUSED"))
        .post("/budget/v1/expenditures/" + expenditure + "/decisions")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/reason"));
  }

  @Test
  @Tag("B2")
  void a_decision_is_taken_once() {
    String expenditure = BudgetApi.expenditure(budget, team, "125.00");
    BudgetApi.decide(expenditure, "\"v1\"", "APPROVED").statusCode(200);

    BudgetApi.decide(expenditure, "\"v2\"", "REFUSED")
        .statusCode(409)
        .body("type", containsString("expenditure-decided"));

    holds("875.00", "125.00", "0.00");
  }

  @Test
  @Tag("B2")
  void nobody_decides_on_what_was_changed_since_they_saw_it() {
    String expenditure = BudgetApi.expenditure(budget, team, "125.00");

    BudgetApi.decide(expenditure, "\"v7\"", "APPROVED").statusCode(412);
    BudgetApi.as("budget-holder")
        .body(Map.of("outcome", "APPROVED"))
        .post("/budget/v1/expenditures/" + expenditure + "/decisions")
        .then()
        .statusCode(428);
  }

  @Test
  @Tag("B2")
  void nobody_decides_on_what_they_asked_for() {
    String own =
        BudgetApi.post(
                "demonstration", "/expenditures", BudgetApi.newExpenditure(budget, team, "125.00"))
            .statusCode(201)
            .extract()
            .path("expenditureId");

    BudgetApi.as("demonstration")
        .header("If-Match", "\"v1\"")
        .body(Map.of("outcome", "APPROVED"))
        .post("/budget/v1/expenditures/" + own + "/decisions")
        .then()
        .statusCode(409)
        .body("type", containsString("own-expenditure"));
    holds("875.00", "125.00", "0.00");

    BudgetApi.decide(own, "\"v1\"", "APPROVED").statusCode(200);
  }

  @Test
  @Tag("B2")
  void history_is_recorded_as_it_was_known_then() {
    UUID formerTeam = teams.in("GM0935", "2013-01-01", "2017-02-23");
    String former = BudgetApi.budgetOf(2016, "1000.00");
    Map<String, Object> wanted = BudgetApi.newExpenditure(former, formerTeam, "125.00");
    wanted.put("requestedOn", "2016-12-01T09:00:00+01:00");
    wanted.put("knownSince", "2016-12-02T08:00:00Z");

    BudgetApi.post("demonstration", "/expenditures", wanted)
        .statusCode(201)
        .body("history[0].on", equalTo("2016-12-01T08:00:00Z"))
        .body("history[0].knownFrom", equalTo("2016-12-02T08:00:00Z"))
        .body("history[0].asserted", equalTo(true));
  }

  @Test
  @Tag("B2")
  void no_status_begins_before_the_one_before_it() {
    String expenditure = BudgetApi.expenditure(budget, team, "125.00");

    BudgetApi.as("budget-holder")
        .header("If-Match", "\"v1\"")
        .body(Map.of("outcome", "APPROVED", "decidedOn", "2017-01-01T00:00:00Z"))
        .post("/budget/v1/expenditures/" + expenditure + "/decisions")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/decidedOn"))
        .body("errors.code", contains("before-previous-status"));
  }

  private void holds(String available, String reserved, String spent) {
    BudgetApi.get("budget-holder", "/budgets/" + budget)
        .statusCode(200)
        .body("amount", equalTo("1000.00"))
        .body("available", equalTo(available))
        .body("reserved", equalTo(reserved))
        .body("spent", equalTo(spent));
    BudgetApi.get("budget-holder", "/budgets/" + budget + "/reconciliation")
        .statusCode(200)
        .body("addsUp", equalTo(true))
        .body("available", equalTo(available));
  }
}
