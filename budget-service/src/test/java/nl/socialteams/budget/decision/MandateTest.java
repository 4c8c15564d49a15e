// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.decision;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.budget.BudgetApi;
import nl.socialteams.budget.WorkingTeam;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
@Tag("B2")
class MandateTest {
  @Inject WorkingTeam teams;

  private UUID team;
  private String budget;

  @BeforeEach
  void a_budget_and_a_team() {
    team = teams.inMaastricht();
    budget = BudgetApi.budget("100000.00");
  }

  @Test
  void what_lies_within_ones_own_mandate_is_approved_by_the_same_call() {
    BudgetApi.post(
            "team-coordinator", "/expenditures", BudgetApi.newExpenditure(budget, team, "100.00"))
        .statusCode(201)
        .body("status", equalTo("APPROVED"))
        .body("decidedAutomatically", equalTo(true))
        .body("minutesToDecision", equalTo(0))
        .body("history.status", contains("REQUESTED", "RESERVED", "APPROVED"));

    BudgetApi.post(
            "team-coordinator", "/expenditures", BudgetApi.newExpenditure(budget, team, "100.01"))
        .statusCode(201)
        .body("status", equalTo("RESERVED"))
        .body("minutesToDecision", nullValue());
  }

  @Test
  void nobody_approves_more_than_their_mandate_reaches() {
    String expenditure = BudgetApi.expenditure(budget, team, "250.01");

    BudgetApi.decideAs("team-coordinator", expenditure, "\"v1\"", "APPROVED")
        .statusCode(409)
        .body("type", containsString("mandate-exceeded"))
        .body("detail", containsString("250.00"));
    BudgetApi.decide(expenditure, "\"v1\"", "APPROVED").statusCode(200);
  }

  @Test
  void above_the_limit_of_four_eyes_two_people_approve() {
    String expenditure = BudgetApi.expenditure(budget, team, "5000.01");

    BudgetApi.decide(expenditure, "\"v1\"", "APPROVED")
        .statusCode(200)
        .body("status", equalTo("RESERVED"))
        .body("approvals", equalTo(1));
    BudgetApi.decide(expenditure, "\"v2\"", "APPROVED")
        .statusCode(409)
        .body("type", containsString("approved-already"));
    BudgetApi.pay(expenditure, "\"v2\"").statusCode(409);

    BudgetApi.decideAs("demonstration-budget-holder", expenditure, "\"v2\"", "APPROVED")
        .statusCode(200)
        .body("status", equalTo("APPROVED"))
        .body("approvals", equalTo(2));
  }

  @Test
  void a_mandate_that_ended_yesterday_decides_nothing() {
    String expenditure = BudgetApi.expenditure(budget, team, "125.00");
    endedYesterday("BUDGET_HOLDER");

    BudgetApi.decide(expenditure, "\"v1\"", "APPROVED")
        .statusCode(409)
        .body("type", containsString("no-mandate"));
    BudgetApi.decide(expenditure, "\"v1\"", "REFUSED")
        .statusCode(409)
        .body("type", containsString("no-mandate"));

    BudgetApi.get("controller", "/budgets/" + budget).body("reserved", equalTo("125.00"));
  }

  @Test
  void a_mandate_has_limits_and_an_order_of_days() {
    Map<String, Object> wrong =
        Map.of(
            "municipality", "GM0935",
            "role", "BUDGET_HOLDER",
            "decideUpTo", "-1.00",
            "validFrom", "2017-01-01");
    BudgetApi.post("area-administrator", "/mandates", wrong)
        .statusCode(400)
        .body("errors.pointer", contains("/decideUpTo"));
    BudgetApi.post("budget-holder", "/mandates", wrong).statusCode(403);
  }

  @Test
  void nobody_approves_for_themselves_what_two_have_to_approve() {
    Map<String, Object> wrong =
        Map.of(
            "municipality", "GM0935",
            "role", "TEAM_COORDINATOR",
            "decideUpTo", "25000.00",
            "ownUpTo", "5000.01",
            "fourEyesAbove", "5000.00",
            "validFrom", "2017-01-01",
            "validUntil", "2017-01-01");

    BudgetApi.post("area-administrator", "/mandates", wrong)
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/validUntil", "/ownUpTo"))
        .body("errors.code", containsInAnyOrder("ends-before-it-begins", "own-above-four-eyes"));

    refused(
        "insert into mandate values (gen_random_uuid(), 'GM0935', 'TEAM_COORDINATOR', 25000,"
            + " 5000.01, 5000, '2017-01-01', null, now(), false)",
        "ck_mandate_own_four_eyes");
  }

  @Test
  void the_database_knows_mandates_and_four_eyes_too() throws SQLException {
    String large = BudgetApi.expenditure(budget, team, "30000.00");

    refused(approval(large, "somebody", false), "does not reach");
    refused(approval(large, "somebody", true), "does not reach");
    String twoNeeded = BudgetApi.expenditure(budget, team, "6000.00");
    refused(
        approval(twoNeeded, "somebody", false)
            + "; insert into expenditure_status values ('%s', 2, 'APPROVED', now(), now(), false);"
                .formatted(twoNeeded)
            + "update expenditure set status = 'APPROVED' where id = '%s'".formatted(twoNeeded),
        "was approved by 1 where 2 have to");
    refused(
        "insert into expenditure_status values ('%s', 2, 'PAID', now(), now(), false)"
            .formatted(twoNeeded),
        "does not follow");
    refused("update mandate set decide_up_to = 1000000", "never changed");
  }

  private static String approval(String expenditure, String who, boolean automatic) {
    return """
    insert into expenditure_approval
    values ('%s', 0, mandate_of('GM0935', 'BUDGET_HOLDER', cast(now() at time zone 'Europe/Amsterdam' as date)), '%s', %s, now(), now(), false)
    """
        .formatted(expenditure, who, automatic);
  }

  private static void refused(String sql, String because) {
    assertThatThrownBy(
            () -> {
              try (var connection = TestDatabase.asSuperuser().getConnection();
                  var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute(sql);
                connection.commit();
              }
            })
        .isInstanceOf(SQLException.class)
        .hasMessageContaining(because);
  }

  private static void endedYesterday(String role) {
    BudgetApi.post(
            "area-administrator",
            "/mandates",
            Map.of(
                "municipality", "GM0935",
                "role", role,
                "decideUpTo", "25000.00",
                "validFrom", "2013-01-01",
                "validUntil", LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString()))
        .statusCode(201);
  }
}
