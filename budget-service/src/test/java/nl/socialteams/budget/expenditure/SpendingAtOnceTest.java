// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.budget.BudgetApi;
import nl.socialteams.budget.WorkingTeam;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@ServiceTest
@Tag("B3")
class SpendingAtOnceTest {
  private static final int REQUESTS = 200;

  @Inject WorkingTeam teams;

  @Test
  void of_200_requests_at_once_exactly_those_succeed_that_the_budget_has_room_for()
      throws Exception {
    UUID team = teams.inMaastricht();
    String budget = BudgetApi.budget("2500.00");

    List<ExtractableResponse<Response>> answers =
        atOnce(REQUESTS, number -> request(budget, team, UUID.randomUUID().toString()));

    assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(20);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() != 201)
        .hasSize(180)
        .allSatisfy(
            refused -> {
              assertThat(refused.statusCode()).isEqualTo(409);
              assertThat(refused.<String>path("type")).endsWith("/budget-exhausted");
              assertThat(refused.<String>path("detail")).contains("0.00");
            });
    holds(budget, "0.00", "2500.00", "0.00", 21);
    BudgetApi.get("controller", "/expenditures?municipality=GM0935&budgetId=" + budget)
        .body("items", hasSize(20));
  }

  @Test
  void the_same_request_sent_100_times_at_once_moves_money_once() throws Exception {
    UUID team = teams.inMaastricht();
    String budget = BudgetApi.budget("1000.00");
    String key = UUID.randomUUID().toString();

    List<ExtractableResponse<Response>> answers = atOnce(100, number -> request(budget, team, key));

    assertThat(answers)
        .allSatisfy(
            answer -> {
              if (answer.statusCode() != 201) {
                assertThat(answer.<String>path("type")).endsWith("/idempotency-key-running");
              }
            });
    String again = request(budget, team, key).path("expenditureId");
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() == 201)
        .isNotEmpty()
        .allSatisfy(answer -> assertThat(answer.<String>path("expenditureId")).isEqualTo(again));
    holds(budget, "875.00", "125.00", "0.00", 2);
  }

  @Test
  void a_key_that_comes_back_with_another_amount_is_refused() {
    UUID team = teams.inMaastricht();
    String budget = BudgetApi.budget("1000.00");
    String key = UUID.randomUUID().toString();
    request(budget, team, key);

    BudgetApi.post(
            "team-member", key, "/expenditures", BudgetApi.newExpenditure(budget, team, "126.00"))
        .statusCode(422)
        .body("type", containsString("idempotency-key-reused"));

    holds(budget, "875.00", "125.00", "0.00", 2);
  }

  @Test
  void of_16_decisions_at_once_one_is_taken() throws Exception {
    UUID team = teams.inMaastricht();
    String budget = BudgetApi.budget("1000.00");
    String expenditure = BudgetApi.expenditure(budget, team, "125.00");

    List<ExtractableResponse<Response>> answers =
        atOnce(16, number -> BudgetApi.decide(expenditure, "\"v1\"", "REFUSED").extract());

    assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() != 200)
        .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(412));
    holds(budget, "1000.00", "0.00", "0.00", 3);
  }

  @Test
  @Tag("B1")
  void of_8_budgets_from_the_same_source_at_once_one_is_granted() throws Exception {
    Map<String, Object> wanted = BudgetApi.newBudget(2018, "Wmo", "150000.00");

    List<ExtractableResponse<Response>> answers =
        atOnce(8, number -> BudgetApi.post("area-administrator", "/budgets", wanted).extract());

    assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() != 201)
        .allSatisfy(answer -> assertThat(answer.<String>path("type")).endsWith("/budget-exists"));
  }

  private static ExtractableResponse<Response> request(String budget, UUID team, String key) {
    Map<String, Object> wanted = BudgetApi.newExpenditure(budget, team, "125.00");
    return BudgetApi.post("team-member", key, "/expenditures", wanted).extract();
  }

  private static void holds(
      String budget, String available, String reserved, String spent, int entries) {
    BudgetApi.get("controller", "/budgets/" + budget)
        .body("available", equalTo(available))
        .body("reserved", equalTo(reserved))
        .body("spent", equalTo(spent));
    BudgetApi.get("area-administrator", "/budgets/" + budget + "/reconciliation")
        .body("addsUp", equalTo(true))
        .body("entries", equalTo(entries))
        .body("available", equalTo(available))
        .body("reserved", equalTo(reserved));
  }

  private static List<ExtractableResponse<Response>> atOnce(
      int many, IntFunction<ExtractableResponse<Response>> call)
      throws InterruptedException, ExecutionException {
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService callers = Executors.newFixedThreadPool(many)) {
      List<Future<ExtractableResponse<Response>>> calls =
          IntStream.range(0, many)
              .mapToObj(
                  number ->
                      callers.submit(
                          () -> {
                            start.await();
                            return call.apply(number);
                          }))
              .toList();
      start.countDown();
      List<ExtractableResponse<Response>> answers = new java.util.ArrayList<>();
      for (Future<ExtractableResponse<Response>> running : calls) {
        answers.add(running.get());
      }
      return answers;
    }
  }
}
