// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.paymentfile;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
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
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

/** Files that the bank takes, and files that it rejects as a whole. */
@ServiceTest
@Tag("B2")
@Tag("B3")
class RejectedBatchTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

  @Inject WorkingTeam teams;

  private String budget;
  private String payee;

  @BeforeEach
  void a_budget_and_a_payee() {
    budget = BudgetApi.budget("10000.00");
    payee =
        BudgetApi.post(
                "team-member",
                "/payees",
                Map.of(
                    "municipality", "GM0935",
                    "kind", "SUPPLIER",
                    "payeeName", "Verzonnen",
                    "iban", "NL20INGB0001234567"))
            .statusCode(201)
            .extract()
            .path("payeeId");
  }

  @AfterEach
  void what_is_free_again_goes_into_a_file_so_that_other_tests_do_not_find_it() {
    batch(null);
  }

  @Test
  void a_file_is_for_a_day_from_today_to_a_year_ahead() {
    for (String day :
        new String[] {TODAY.minusDays(1).toString(), TODAY.plusYears(1).plusDays(1).toString()}) {
      batch(day)
          .statusCode(400)
          .body("errors.pointer", contains("/executionDate"))
          .body("errors.code", contains("execution-date-out-of-range"));
    }
    batch("+12000-01-01").statusCode(400).body("errors.pointer", contains("/executionDate"));
    approved("10.00");
    batch(TODAY.plusYears(1).toString())
        .statusCode(201)
        .body("executionDate", equalTo(TODAY.plusYears(1).toString()));
    approved("10.00");
    batch(null).statusCode(201).body("executionDate", equalTo(TODAY.toString()));
  }

  @Test
  void what_is_in_a_rejected_file_goes_into_another_or_is_cancelled() {
    String first = approved("125.00");
    String second = approved("64.30");
    String batch = made();

    reject(batch, "\"v1\"")
        .statusCode(200)
        .header("ETag", equalTo("\"v2\""))
        .body("rejectedOn", notNullValue())
        .body("rejectionReason", equalTo("EXECUTION_DATE"));

    BudgetApi.step(second, "\"v2\"", "cancellations", Map.of("reason", "Toch niet"))
        .statusCode(200);
    String another =
        batch(null)
            .statusCode(201)
            .body("payments", equalTo(1))
            .body("total", equalTo("125.00"))
            .extract()
            .path("batchId");
    BudgetApi.step(first, "\"v2\"", "cancellations", Map.of("reason", "Toch niet"))
        .statusCode(409)
        .body("type", containsString("expenditure-exported"));
    pay(another).statusCode(200);
    BudgetApi.get("controller", "/expenditures/" + first).body("status", equalTo("PAID"));
  }

  @Test
  void a_rejected_file_is_neither_paid_nor_rejected_again() {
    approved("10.00");
    String batch = made();
    reject(batch, "\"v1\"").statusCode(200);

    pay(batch).statusCode(409).body("type", containsString("payment-batch-rejected"));
    reject(batch, "\"v1\"").statusCode(412);
    reject(batch, "\"v2\"").statusCode(409).body("type", containsString("payment-batch-rejected"));
  }

  @Test
  void a_file_of_which_something_is_paid_is_not_rejected() {
    String first = approved("10.00");
    approved("20.00");
    String batch = made();
    BudgetApi.pay(first, "\"v2\"").statusCode(200);

    reject(batch, "\"v1\"")
        .statusCode(409)
        .body("type", containsString("payment-batch-partly-paid"));
    pay(batch).statusCode(200);
    reject(batch, "\"v2\"").statusCode(409).body("type", containsString("payment-batch-paid"));
  }

  @Test
  void a_rejection_has_a_reason_and_does_not_lie_ahead() {
    approved("10.00");
    String batch = made();

    reject(batch, "\"v1\"", Map.of()).statusCode(400).body("errors.pointer", contains("/reason"));
    reject(batch, "\"v1\"", Map.of("reason", "OTHER", "rejectedOn", "2099-01-15T10:00:00Z"))
        .statusCode(400)
        .body("errors.pointer", contains("/rejectedOn"));
    BudgetApi.as("team-coordinator")
        .header("If-Match", "\"v1\"")
        .body(Map.of("reason", "OTHER"))
        .post("/budget/v1/payment-batches/" + batch + "/rejections")
        .then()
        .statusCode(403);
  }

  @Test
  void who_says_that_it_was_paid_and_who_says_that_it_was_rejected_are_not_both_believed()
      throws Exception {
    String expenditure = approved("10.00");
    String batch = made();

    List<Integer> answers =
        AtOnce.call(
            8,
            number ->
                (number % 2 == 0 ? reject(batch, "\"v1\"") : pay(batch)).extract().statusCode());

    assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
    assertThat(answers).filteredOn(status -> status != 200).allMatch(List.of(409, 412)::contains);
    boolean paid = answers.indexOf(200) % 2 == 1;
    BudgetApi.get("controller", "/expenditures/" + expenditure)
        .body("status", equalTo(paid ? "PAID" : "APPROVED"));
  }

  @Test
  void the_database_holds_to_it_too() {
    String first = approved("10.00");
    String batch = made();
    String rejection =
        "insert into payment_batch_rejection values ('%s', 'OTHER', now(), now(), false)";

    refused(
        "insert into payment_batch_item select '%s', id from payment_batch where id <> '%s' limit 1"
            .formatted(first, batch),
        "another payment batch");
    refused(
        "insert into payment_batch select gen_random_uuid(), municipality, '2099-01-01', payments,"
            + " total, now(), sealed from payment_batch where id = '%s'".formatted(batch),
        "a day that no bank takes");
    BudgetApi.pay(first, "\"v2\"").statusCode(200);
    refused(rejection.formatted(batch), "something was paid");
    approved("20.00");
    String rejected = made();
    reject(rejected, "\"v1\"").statusCode(200);
    refused(
        "insert into payment_batch_payment values ('%s', now(), now(), false)".formatted(rejected),
        "was rejected");
    refused("delete from payment_batch_rejection", "never changed");
  }

  private static void refused(String sql, String because) {
    assertThatThrownBy(
            () -> {
              try (var connection = TestDatabase.asSuperuser().getConnection();
                  var statement = connection.createStatement()) {
                statement.execute(sql);
              }
            })
        .isInstanceOf(SQLException.class)
        .hasMessageContaining(because);
  }

  private String made() {
    return batch(null).statusCode(201).extract().path("batchId");
  }

  private static ValidatableResponse batch(String day) {
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("municipality", "GM0935");
    wanted.put("debtorName", "Gemeente Maastricht");
    wanted.put("debtorIban", "NL91ABNA0417164300");
    if (day != null) {
      wanted.put("executionDate", day);
    }
    return BudgetApi.post("budget-holder", "/payment-batches", wanted);
  }

  private static ValidatableResponse reject(String batch, String version) {
    return reject(batch, version, Map.of("reason", "EXECUTION_DATE"));
  }

  private static ValidatableResponse reject(String batch, String version, Map<String, ?> body) {
    return step(batch, version, "rejections", body);
  }

  private static ValidatableResponse pay(String batch) {
    String version =
        BudgetApi.get("budget-holder", "/payment-batches/" + batch).extract().header("ETag");
    return step(batch, version, "payments", Map.of("paidOn", "2099-01-15T10:00:00Z"));
  }

  private static ValidatableResponse step(
      String batch, String version, String step, Map<String, ?> body) {
    return BudgetApi.as("budget-holder")
        .header("If-Match", version)
        .body(body)
        .post("/budget/v1/payment-batches/" + batch + "/" + step)
        .then();
  }

  private String approved(String amount) {
    UUID team = teams.inMaastricht();
    Map<String, Object> wanted = BudgetApi.newExpenditure(budget, team, amount);
    wanted.put("payeeId", payee);
    String expenditure =
        BudgetApi.post("team-member", "/expenditures", wanted)
            .statusCode(201)
            .extract()
            .path("expenditureId");
    BudgetApi.decide(expenditure, "\"v1\"", "APPROVED").statusCode(200);
    return expenditure;
  }
}
