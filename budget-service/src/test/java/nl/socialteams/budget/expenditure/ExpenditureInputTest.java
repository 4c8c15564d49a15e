// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.socialteams.budget.BudgetApi;
import nl.socialteams.budget.WorkingTeam;
import nl.socialteams.testing.ServiceTest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** Requests that are refused, each as documented and with nothing stored. */
@ServiceTest
@Tag("B2")
class ExpenditureInputTest {
  @Inject WorkingTeam teams;

  private String budget;
  private Map<String, Object> wanted;

  @BeforeEach
  void a_request_that_would_be_granted() {
    budget = BudgetApi.budget("1000.00");
    wanted = BudgetApi.newExpenditure(budget, teams.inMaastricht(), "125.00");
  }

  @AfterEach
  void nothing_was_stored() {
    BudgetApi.get("controller", "/expenditures?municipality=GM0935&budgetId=" + budget)
        .body("items", empty());
    BudgetApi.get("controller", "/budgets/" + budget).body("available", equalTo("1000.00"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"125.000", "125", "1,25", "", "NaN", "1e2", "1e308", "125.00 USD", "USD 125.00"})
  void an_amount_has_one_form(String amount) {
    refused("amount", amount, "/amount", "expected-amount");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-125.00", "0.00"})
  void an_amount_is_more_than_nothing(String amount) {
    refused("amount", amount, "/amount", "constraint");
  }

  @Test
  void an_amount_is_no_number() {
    refused("amount", 125.00, "/amount", "expected-amount");
    refused("amount", 125, "/amount", "expected-amount");
    refused("amount", true, "/amount", "expected-amount");
  }

  @Test
  void a_budget_has_to_be_known() {
    refused("budgetId", UUID.randomUUID(), "/budgetId", "unknown-budget");
  }

  @Test
  void a_team_has_to_be_known_and_at_work_in_the_municipality() {
    refused("teamId", UUID.randomUUID(), "/teamId", "unknown-team");
    refused("teamId", teams.in("GM0794", "2017-01-01", null), "/teamId", "unknown-team");
    refused(
        "teamId", teams.in("GM0935", "2013-01-01", "2017-02-23"), "/teamId", "team-not-working");
  }

  @Test
  void an_expenditure_is_for_a_case_or_for_many() {
    refused("collectiveActivity", false, "/caseId", "case-or-collective");
    refused("caseId", UUID.randomUUID(), "/collectiveActivity", "case-or-collective");
  }

  @Test
  void a_case_has_to_be_known() {
    wanted.remove("collectiveActivity");
    refused("caseId", UUID.randomUUID(), "/caseId", "unknown-case");
  }

  @Test
  void nothing_is_asked_for_in_the_future() {
    wanted.put("requestedOn", "2099-01-01T00:00:00Z");
    request().statusCode(400).body("errors.code", hasItem("moment-ahead"));
  }

  @Test
  void nothing_is_asked_from_the_budget_of_another_year() {
    refused("requestedOn", "2017-12-31T23:30:00Z", "/requestedOn", "outside-budget-year");
  }

  @Test
  void money_has_no_other_currency() {
    refused("currency", "USD", "/currency", "unknown-member");
  }

  @Test
  void all_faults_are_told_at_once() {
    wanted.put("amount", 1.5);
    wanted.put("purpose", "YACHT");
    wanted.remove("urgency");
    wanted.put("amonut", "1.00");

    request()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.pointer", containsInAnyOrder("/amount", "/purpose", "/urgency", "/amonut"));
  }

  @Test
  void a_body_that_is_no_json_is_refused() {
    BudgetApi.post("team-member", "/expenditures", "{\"amount\":")
        .statusCode(400)
        .body("errors.code", contains("malformed-json"));
  }

  @Test
  void money_does_not_move_without_a_key_for_repetition() {
    BudgetApi.as("team-member")
        .body(wanted)
        .post("/budget/v1/expenditures")
        .then()
        .statusCode(400)
        .body("type", containsString("idempotency-key-required"));
  }

  @Test
  void nobody_spends_without_the_role_for_it() {
    for (String foreign : new String[] {"foreign", "controller", "partner", "budget-holder"}) {
      BudgetApi.post(foreign, "/expenditures", "{")
          .statusCode(403)
          .body("type", containsString("operation-not-allowed"));
    }
    BudgetApi.post("expired", "/expenditures", wanted).statusCode(401);
  }

  @Test
  void a_budget_of_another_municipality_looks_like_one_that_does_not_exist() {
    BudgetApi.post("team-member-elsewhere", "/expenditures", wanted)
        .statusCode(400)
        .body("errors.code", contains("unknown-budget"));
    BudgetApi.get("team-member-elsewhere", "/budgets/" + budget).statusCode(404);
    BudgetApi.get("team-member-elsewhere", "/expenditures?municipality=GM0935").statusCode(404);
  }

  @Test
  void only_an_import_says_when_something_became_known() {
    wanted.put("knownSince", "2017-03-14T09:20:00Z");

    request().statusCode(403).body("type", containsString("assertion-not-allowed"));
  }

  @Test
  void what_the_budget_has_not_left_is_refused_with_what_is_left() {
    wanted.put("amount", "1000.01");

    request()
        .statusCode(409)
        .body("type", containsString("budget-exhausted"))
        .body("detail", containsString("1000.00"));
  }

  private void refused(String member, Object value, String pointer, String code) {
    boolean given = wanted.containsKey(member);
    Object before = wanted.put(member, value);
    request()
        .statusCode(400)
        .body("errors.pointer", contains(pointer))
        .body("errors.code", contains(code));
    if (given) {
      wanted.put(member, before);
    } else {
      wanted.remove(member);
    }
  }

  private ValidatableResponse request() {
    return BudgetApi.post("team-member", "/expenditures", wanted);
  }
}
