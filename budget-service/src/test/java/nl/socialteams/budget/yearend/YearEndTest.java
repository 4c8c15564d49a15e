// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.yearend;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
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
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;

@ServiceTest
@Tag("B8")
class YearEndTest {
  @Inject WorkingTeam teams;

  private UUID team;
  private String budget;
  private String next;

  @BeforeEach
  void a_budget_and_its_successor() {
    team = teams.inMaastricht();
    budget = BudgetApi.budget("1000.00");
    next = BudgetApi.budgetOf(LocalDate.now(ZoneId.of("Europe/Amsterdam")).getYear() + 1, "500.00");
  }

  @Test
  void what_is_left_is_carried_over_and_open_reservations_go_along() {
    String open = BudgetApi.expenditure(budget, team, "200.00");

    close(budget, "CARRIED_OVER", next)
        .statusCode(200)
        .body("closedOn", notNullValue())
        .body("successorBudgetId", equalTo(next));

    holds(budget, "0.00", "0.00", "0.00");
    holds(next, "1300.00", "200.00", "0.00");
    BudgetApi.decide(open, "\"v1\"", "APPROVED").statusCode(200);
    BudgetApi.pay(open, "\"v2\"").statusCode(200);
    holds(next, "1300.00", "0.00", "200.00");
  }

  @Test
  void what_is_released_is_gone_and_what_comes_back_later_is_money_for_the_successor() {
    String paid = BudgetApi.expenditure(budget, team, "300.00");
    BudgetApi.decide(paid, "\"v1\"", "APPROVED").statusCode(200);
    BudgetApi.pay(paid, "\"v2\"").statusCode(200);

    close(budget, "RELEASED", next).statusCode(200).body("amount", equalTo("300.00"));
    holds(budget, "0.00", "0.00", "300.00");
    holds(next, "500.00", "0.00", "0.00");

    BudgetApi.step(
            paid,
            "\"v3\"",
            "refunds",
            Map.of("amount", "100.00", "refundedOn", "2099-02-01T00:00:00Z"))
        .statusCode(200);
    holds(budget, "0.00", "0.00", "300.00");
    holds(next, "600.00", "0.00", "0.00");
  }

  @Test
  void a_closed_year_is_never_opened_again() {
    close(budget, "RELEASED", null).statusCode(200);

    BudgetApi.post("team-member", "/expenditures", BudgetApi.newExpenditure(budget, team, "1.00"))
        .statusCode(409)
        .body("type", containsString("budget-closed"));
    close(budget, "RELEASED", null).statusCode(409).body("type", containsString("budget-closed"));
    transfer(next, budget, "1.00").statusCode(409);
    assertThatThrownBy(
            () -> execute("update budget set closed_on = null where id = '" + budget + "'"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("is closed");
    holds(budget, "0.00", "0.00", "0.00");
  }

  @Test
  void what_is_reserved_needs_somewhere_to_go() {
    BudgetApi.expenditure(budget, team, "200.00");

    close(budget, "RELEASED", null)
        .statusCode(409)
        .body("type", containsString("successor-needed"));
    close(budget, "RELEASED", budget)
        .statusCode(409)
        .body("type", containsString("successor-unfit"));
    holds(budget, "800.00", "200.00", "0.00");
  }

  @Test
  @Tag("B3")
  void whatever_happens_while_the_year_is_closed_is_booked_once_before_it_or_after()
      throws Exception {
    List<String> asked = new ArrayList<>();
    for (int number = 0; number < 40; number++) {
      asked.add(BudgetApi.expenditure(budget, team, "10.00"));
    }
    for (String each : asked.subList(0, 20)) {
      BudgetApi.decide(each, "\"v1\"", "APPROVED").statusCode(200);
    }

    List<Integer> answers =
        AtOnce.call(41, number -> number == 40 ? closeNow() : end(asked, number * 7 % 40));

    assertThat(answers).containsOnly(200);
    BudgetApi.get("controller", "/budgets/" + budget)
        .body("available", equalTo("0.00"))
        .body("reserved", equalTo("0.00"));
    assertThat(euros(budget, "spent") + euros(next, "spent")).isEqualTo(100);
    assertThat(euros(next, "reserved")).isZero();
    assertThat(euros(next, "available")).isEqualTo(500 + 1000 - 100);
    everythingAddsUp();
  }

  /** Half of what was approved is paid, all else is refused or cancelled. */
  private static int end(List<String> asked, int at) {
    String each = asked.get(at);
    String version = at < 20 ? "\"v2\"" : "\"v1\"";
    ValidatableResponse answer;
    if (at % 2 == 1) {
      answer = BudgetApi.step(each, version, "cancellations", Map.of("reason", "Om"));
    } else if (at < 20) {
      answer = BudgetApi.pay(each, version);
    } else {
      answer = BudgetApi.decide(each, version, "REFUSED");
    }
    return answer.extract().statusCode();
  }

  private static double euros(String budget, String balance) {
    return Double.parseDouble(
        BudgetApi.get("controller", "/budgets/" + budget).extract().path(balance));
  }

  @Test
  @Tag("B3")
  void who_asks_while_the_year_is_closed_is_carried_along_or_refused() throws Exception {
    List<Integer> answers =
        AtOnce.call(
            40,
            number ->
                number == 20
                    ? closeNow()
                    : BudgetApi.post(
                            "team-member",
                            "/expenditures",
                            BudgetApi.newExpenditure(budget, team, "10.00"))
                        .extract()
                        .statusCode());

    assertThat(answers.get(20)).isEqualTo(200);
    long reserved = answers.stream().filter(status -> status == 201).count();
    assertThat(answers).allSatisfy(status -> assertThat(status).isIn(200, 201, 409));
    holds(budget, "0.00", "0.00", "0.00");
    holds(next, 1500 - 10 * reserved + ".00", 10 * reserved + ".00", "0.00");
    everythingAddsUp();
  }

  @Test
  void each_share_is_warned_of_once_and_in_order_whoever_spends_at_once() throws Exception {
    AtOnce.call(
        20,
        number ->
            BudgetApi.post(
                    "team-member", "/expenditures", BudgetApi.newExpenditure(budget, team, "50.00"))
                .extract()
                .statusCode());

    BudgetApi.get("controller", "/budgets/" + budget + "/warnings")
        .statusCode(200)
        .body("items.percent", contains(75, 90, 100));
    List<String> moments =
        BudgetApi.get("controller", "/budgets/" + budget + "/warnings").extract().path("items.on");
    assertThat(moments).hasSize(3);
    BudgetApi.get("controller", "/budgets/" + budget).body("warnedOfPercent", equalTo(100));
  }

  @Test
  @Tag("B1")
  void a_transfer_is_an_entry_in_both_ledgers_or_in_none() {
    String other = BudgetApi.budget("100.00");

    String transfer =
        transfer(budget, other, "400.00").statusCode(201).extract().path("transferId");
    holds(budget, "600.00", "0.00", "0.00");
    holds(other, "500.00", "0.00", "0.00");
    BudgetApi.get("controller", "/budgets/" + other + "/transfers/" + transfer)
        .statusCode(200)
        .body("fromBudgetId", equalTo(budget));

    transfer(budget, other, "600.01").statusCode(409).body("type", containsString("exhausted"));
    transfer(budget, next, "1.00")
        .statusCode(409)
        .body("type", containsString("transfer-not-possible"));
    holds(other, "500.00", "0.00", "0.00");
    everythingAddsUp();
  }

  @Test
  @Tag("B1")
  void transfers_to_and_fro_at_once_never_wait_for_each_other() throws Exception {
    String other = BudgetApi.budget("1000.00");

    List<Integer> answers =
        AtOnce.call(
            16,
            number ->
                (number % 2 == 0
                        ? transfer(budget, other, "1.00")
                        : transfer(other, budget, "1.00"))
                    .extract()
                    .statusCode());

    assertThat(answers).allSatisfy(status -> assertThat(status).isIn(201, 412));
    everythingAddsUp();
  }

  private int closeNow() {
    ValidatableResponse answer = close(budget, "CARRIED_OVER", next);
    while (answer.extract().statusCode() == 412) {
      answer = close(budget, "CARRIED_OVER", next);
    }
    return answer.extract().statusCode();
  }

  private static ValidatableResponse close(String of, String remainder, String successor) {
    Map<String, Object> closing = new HashMap<>();
    closing.put("remainder", remainder);
    if (successor != null) {
      closing.put("successorBudgetId", successor);
    }
    return BudgetApi.as("area-administrator")
        .header("If-Match", version(of))
        .body(closing)
        .post("/budget/v1/budgets/" + of + "/closings")
        .then();
  }

  private static ValidatableResponse transfer(String from, String to, String amount) {
    return BudgetApi.as("area-administrator")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("If-Match", version(from))
        .body(Map.of("budgetId", to, "amount", amount))
        .post("/budget/v1/budgets/" + from + "/transfers")
        .then();
  }

  private static String version(String budget) {
    return BudgetApi.get("controller", "/budgets/" + budget).extract().header("ETag");
  }

  private static void holds(String budget, String available, String reserved, String spent) {
    BudgetApi.get("controller", "/budgets/" + budget)
        .body("available", equalTo(available))
        .body("reserved", equalTo(reserved))
        .body("spent", equalTo(spent));
    BudgetApi.get("controller", "/budgets/" + budget + "/reconciliation")
        .body("addsUp", equalTo(true));
  }

  /** By the reconciliation that always runs. */
  private static void everythingAddsUp() {
    String before =
        BudgetApi.get("controller", "/reconciliation-runs?limit=1")
            .extract()
            .path("items[0].startedOn");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> {
              String now =
                  BudgetApi.get("controller", "/reconciliation-runs?limit=1")
                      .extract()
                      .path("items[0].startedOn");
              return now != null && !now.equals(before);
            });
    BudgetApi.get("controller", "/reconciliation-runs?limit=1")
        .body("items[0].passed", equalTo(true))
        .body("items[0].entries", greaterThan(0))
        .body("lastPassed", notNullValue());
  }

  private static void execute(String sql) throws SQLException {
    try (var connection = TestDatabase.asSuperuser().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
