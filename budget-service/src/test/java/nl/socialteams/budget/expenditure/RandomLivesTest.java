// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.budget.BudgetApi;
import nl.socialteams.budget.WorkingTeam;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/**
 * Random sequences of everything that can happen to money, through the running service, against a
 * simple model. {@code -Dlives.steps} says how many steps, {@code -Dlives.seed} repeats a run.
 */
@ServiceTest
@Tag("B3")
class RandomLivesTest {
  private static final long SEED = Long.getLong("lives.seed", Instant.now().toEpochMilli());
  private static final int STEPS = Integer.getInteger("lives.steps", 250);
  private static final String LATE = "2099-12-31T00:00:00Z";

  @Inject WorkingTeam teams;

  private final Random random = new Random(SEED);
  private final List<String> budgets = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private SimpleMoney model;
  private UUID team;

  @Test
  void any_sequence_of_steps_leaves_what_a_simple_model_expects() {
    team = teams.inMaastricht();
    BudgetApi.mandates();
    int year = LocalDate.now(ZoneId.of("Europe/Amsterdam")).getYear();
    budgets.add(BudgetApi.budgetOf(year, "3000.00"));
    budgets.add(BudgetApi.budgetOf(year, "1000.00"));
    budgets.add(BudgetApi.budgetOf(year + 1, "500.00"));
    model = new SimpleMoney(300_000, 100_000, 50_000);

    for (int step = 0; step < STEPS; step++) {
      act(step);
    }

    for (int at = 0; at < budgets.size(); at++) {
      compare(at);
    }
  }

  private void act(int step) {
    int kind = random.nextInt(20);
    boolean expected;
    ExtractableResponse<Response> answer;
    int budget = random.nextInt(2);
    if (ids.isEmpty() || kind < 7) {
      long cents = 1 + random.nextInt(24_000);
      answer =
          BudgetApi.post(
                  "team-member",
                  "/expenditures",
                  BudgetApi.newExpenditure(budgets.get(budget), team, euros(cents)))
              .extract();
      expected = model.request(budget, cents) != null;
      if (expected) {
        ids.add(answer.path("expenditureId"));
      }
    } else if (kind < 18) {
      int at = random.nextInt(ids.size());
      SimpleMoney.Life life = model.lives.get(at);
      long cents = 1 + random.nextInt(24_000);
      answer = step(ids.get(at), kind, cents);
      expected = expected(life, kind, cents);
    } else if (kind == 18 || step < STEPS / 2) {
      long cents = 1 + random.nextInt(50_000);
      answer = transfer(budget, 1 - budget, cents);
      expected = model.transfer(budget, 1 - budget, cents);
    } else {
      boolean carry = random.nextBoolean();
      answer = close(budget, carry);
      expected = model.close(budget, 2, carry);
    }
    assertThat(answer.statusCode() < 300)
        .as("step %d of seed %d: %s", step, SEED, answer.asString())
        .isEqualTo(expected);
  }

  private boolean expected(SimpleMoney.Life life, int kind, long cents) {
    return switch (kind) {
      case 7, 8, 9 -> model.approve(life);
      case 10 -> model.giveUp(life, "REFUSED", "RESERVED");
      case 11 -> model.giveUp(life, "CANCELLED", "RESERVED", "APPROVED");
      case 12, 13, 14 -> model.pay(life);
      case 15 -> model.settle(life, cents);
      default -> model.refund(life, cents);
    };
  }

  private static ExtractableResponse<Response> step(String id, int kind, long cents) {
    String version = BudgetApi.get("controller", "/expenditures/" + id).extract().header("ETag");
    return switch (kind) {
      case 7, 8, 9 -> BudgetApi.decide(id, version, "APPROVED").extract();
      case 10 -> BudgetApi.decide(id, version, "REFUSED").extract();
      case 11 -> BudgetApi.step(id, version, "cancellations", Map.of("reason", "Om")).extract();
      case 12, 13, 14 -> BudgetApi.step(id, version, "payments", Map.of("paidOn", LATE)).extract();
      case 15 ->
          BudgetApi.step(
                  id,
                  version,
                  "settlements",
                  Map.of("actualAmount", euros(cents), "settledOn", LATE))
              .extract();
      default ->
          BudgetApi.step(id, version, "refunds", Map.of("amount", euros(cents), "refundedOn", LATE))
              .extract();
    };
  }

  private ExtractableResponse<Response> transfer(int from, int to, long cents) {
    return onBudget(from, "transfers", Map.of("budgetId", budgets.get(to), "amount", euros(cents)));
  }

  private ExtractableResponse<Response> close(int budget, boolean carry) {
    Map<String, Object> closing = new HashMap<>();
    closing.put("remainder", carry ? "CARRIED_OVER" : "RELEASED");
    closing.put("successorBudgetId", budgets.get(2));
    return onBudget(budget, "closings", closing);
  }

  private ExtractableResponse<Response> onBudget(int budget, String step, Map<String, ?> body) {
    String path = "/budgets/" + budgets.get(budget);
    return BudgetApi.as("area-administrator")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("If-Match", BudgetApi.get("controller", path).extract().header("ETag"))
        .body(body)
        .post("/budget/v1" + path + "/" + step)
        .then()
        .extract();
  }

  private void compare(int at) {
    ExtractableResponse<Response> held =
        BudgetApi.get("controller", "/budgets/" + budgets.get(at)).extract();
    assertThat(held.<String>path("available")).isEqualTo(euros(model.available[at]));
    assertThat(held.<String>path("reserved")).isEqualTo(euros(model.reserved[at]));
    assertThat(held.<String>path("spent")).isEqualTo(euros(model.spent[at]));
    BudgetApi.get("controller", "/budgets/" + budgets.get(at) + "/reconciliation")
        .body("addsUp", equalTo(true));
  }

  private static String euros(long cents) {
    return BigDecimal.valueOf(cents, 2).toPlainString();
  }
}
