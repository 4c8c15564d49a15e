// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.monitoring;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.budget.BudgetApi;
import nl.socialteams.budget.PastSpending;
import nl.socialteams.budget.WorkingTeam;
import nl.socialteams.testing.ServiceTest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@ServiceTest
class MonitoringTest {
  @Inject WorkingTeam teams;

  @Test
  @Tag("B4")
  void one_call_tells_by_team_purpose_problem_domain_month_and_source() {
    UUID team = teams.in("GM0935", "2001-01-01", null);
    PastSpending past = new PastSpending(2003, team, "1000.00");
    String paid = past.asked("125.00", "03-31T22:30:00Z", Map.of("purpose", "COURSE"));
    past.decided(paid, "APPROVED", "04-02T11:00:00Z");
    past.paid(paid, "04-03T11:00:00Z");
    String approved = past.asked("50.00", "03-05T09:00:00Z", Map.of());
    past.decided(approved, "APPROVED", "03-06T11:00:00Z");
    String refused = past.asked("20.00", "03-05T10:00:00Z", Map.of());
    past.decided(refused, "REFUSED", "03-06T11:00:00Z");
    past.asked("7.50", "12-31T22:59:59Z", Map.of("problemPrevented", "DEBT"));

    BudgetApi.get("controller", "/monitoring" + past.period())
        .statusCode(200)
        .body("total.requested.count", equalTo(4))
        .body("total.requested.amount", equalTo("202.50"))
        .body("total.reserved.amount", equalTo("7.50"))
        .body("total.approved.amount", equalTo("50.00"))
        .body("total.paid.amount", equalTo("125.00"))
        .body("total.refunded.amount", equalTo("0.00"))
        .body("total.refused.count", equalTo(1))
        .body("total.timeToDecision.decided", equalTo(3))
        .body("total.timeToDecision.median", equalTo(1560))
        .body("total.timeToDecision.percentile90", equalTo(2064))
        .body("byPurpose.timeToDecision.decided", contains(1, 2))
        .body("byMonth.timeToDecision.median", contains(1530, 2190, null))
        .body("byTeam.key", contains(team.toString()))
        .body("byPurpose.key", contains("COURSE", "WORK_EQUIPMENT"))
        .body("byPurpose.paid.amount", contains("125.00", "0.00"))
        .body("byProblemPrevented.key", contains("DEBT", "JOB_LOSS"))
        .body("byLifeDomain.key", contains("WORK_AND_EDUCATION"))
        .body("byMonth.key", contains("2003-03", "2003-04", "2003-12"))
        .body("byMonth.requested.count", contains(2, 1, 1))
        .body("bySourceOfFunds", hasSize(1))
        .body("population", containsString("aangevraagd"));

    BudgetApi.get("controller", "/monitoring" + past.period() + "&knownAt=2003-03-05T12:00:00Z")
        .body("total.requested.count", equalTo(2))
        .body("total.reserved.amount", equalTo("70.00"))
        .body("total.refused.count", equalTo(0));
  }

  @Test
  @Tag("B4")
  @Tag("B8")
  void what_came_back_after_its_year_was_closed_counts_as_refunded() {
    UUID team = teams.in("GM0935", "2001-01-01", null);
    PastSpending past = new PastSpending(2007, team, "1000.00");
    String paid = past.asked("300.00", "03-01T09:00:00Z", Map.of());
    past.decided(paid, "APPROVED", "03-02T09:00:00Z");
    past.paid(paid, "03-03T09:00:00Z");
    String closed = "/budgets/" + past.budget();
    BudgetApi.as("area-administrator")
        .header("If-Match", BudgetApi.get("controller", closed).extract().header("ETag"))
        .body(
            Map.of(
                "remainder", "RELEASED", "successorBudgetId", BudgetApi.budgetOf(2008, "500.00")))
        .post("/budget/v1" + closed + "/closings")
        .then()
        .statusCode(200);

    BudgetApi.step(paid, "\"v3\"", "refunds", Map.of("amount", "100.00")).statusCode(200);

    BudgetApi.get("controller", "/monitoring" + past.period())
        .statusCode(200)
        .body("total.paid.amount", equalTo("300.00"))
        .body("total.refunded.count", equalTo(1))
        .body("total.refunded.amount", equalTo("100.00"));
  }

  @Test
  @Tag("B4")
  void a_period_that_ends_before_it_begins_is_refused() {
    BudgetApi.get("controller", "/monitoring?municipality=GM0935&from=2003-02-01&until=2003-01-31")
        .statusCode(400)
        .body("errors.pointer", contains("/until"));
    BudgetApi.get("controller", "/monitoring?municipality=GM0363&from=2003-01-01&until=2003-01-31")
        .statusCode(404);
    BudgetApi.get("team-member", "/monitoring?municipality=GM0935&from=2003-01-01&until=2003-01-31")
        .statusCode(403);
  }
}
