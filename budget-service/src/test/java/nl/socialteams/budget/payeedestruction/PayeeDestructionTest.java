// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.payeedestruction;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.budget.BudgetApi;
import nl.socialteams.budget.PastSpending;
import nl.socialteams.budget.WorkingTeam;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;
import nl.socialteams.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

/** What a payee may ask, and when it is let go of. */
@ServiceTest
@Tag("G4")
@Tag("G5")
class PayeeDestructionTest {
  private static final String OFFICER = "privacy-officer";
  private static final String IBAN = "NL20INGB0001234567";

  @Inject WorkingTeam teams;

  private String payee;

  @BeforeEach
  void a_payee() {
    payee =
        BudgetApi.post(
                "team-member",
                "/payees",
                Map.of(
                    "municipality", "GM0935",
                    "kind", "RESIDENT",
                    "payeeName", "V. Verzonnen",
                    "iban", IBAN))
            .statusCode(201)
            .extract()
            .path("payeeId");
  }

  @Test
  void everything_of_a_payee_is_exported_with_what_was_paid_and_who_saw_it() {
    String expenditure = spent(2003, true);
    BudgetApi.get("budget-holder", "/payees/" + payee).statusCode(200);

    BudgetApi.get(OFFICER, "/payees/" + payee + "/person-export")
        .statusCode(200)
        .header("ETag", equalTo("\"v1\""))
        .body("payeeName", equalTo("V. Verzonnen"))
        .body("iban", equalTo(IBAN))
        .body("kind", equalTo("RESIDENT"))
        .body("expenditures.expenditureId", contains(expenditure))
        .body("expenditures[0].requestedOn", equalTo("2003-03-01"))
        .body("expenditures[0].amount", equalTo("125.00"))
        .body("expenditures[0].payments.on", contains("2003-03-03"))
        .body("expenditures[0].payments.amount", contains("125.00"))
        .body("viewings.who", hasItem("Budgethouder van de gemeente"));
    found(OFFICER).body("items.payeeId", hasItem(payee));
    for (String other : List.of("budget-holder", "controller", "team-coordinator")) {
      BudgetApi.get(other, "/payees/" + payee + "/person-export").statusCode(403);
      destroy(other, "\"v1\"").statusCode(403);
    }
  }

  @Test
  void after_the_term_name_and_account_go_and_what_was_spent_stays() throws SQLException {
    String expenditure = spent(2003, true);
    BudgetApi.as(OFFICER).post(path()).then().statusCode(428);
    destroy(OFFICER, "\"v2\"").statusCode(412);

    destroy(OFFICER, "\"v1\"")
        .statusCode(200)
        .body("payeeId", equalTo(payee))
        .body("destroyedBy", equalTo(Tokens.subjectOf(OFFICER)))
        .body("lastPaidIn", equalTo(2003))
        .body("expenditures", equalTo(1))
        .body("keptYears", equalTo(7));

    BudgetApi.get(OFFICER, "/payee-destructions?municipality=GM0935&limit=200")
        .statusCode(200)
        .body("items.payeeId", hasItem(payee));
    assertThat(database("select 1 from payee_person where id = '" + payee + "'")).isEmpty();
    BudgetApi.get("budget-holder", "/payees/" + payee).statusCode(404);
    BudgetApi.get(OFFICER, "/payees/" + payee + "/person-export").statusCode(404);
    destroy(OFFICER, "\"v2\"").statusCode(404);
    found("budget-holder").body("items.payeeId", not(hasItem(payee)));
    BudgetApi.get("budget-holder", "/payees?municipality=GM0935&limit=200")
        .statusCode(200)
        .body("items.payeeId", not(hasItem(payee)));
    BudgetApi.get("budget-holder", "/expenditures/" + expenditure)
        .statusCode(200)
        .body("payeeId", equalTo(payee))
        .body("spent", equalTo("125.00"));
    Map<String, Object> again =
        BudgetApi.newExpenditure(BudgetApi.budget("10.00"), teams.inMaastricht(), "1.00");
    again.put("payeeId", payee);
    BudgetApi.post("team-member", "/expenditures", again)
        .statusCode(400)
        .body("errors.pointer", contains("/payeeId"));
    assertThat(
            database(
                "select 1 from access_log where operation = 'destroyPayee' and outcome = 'ALLOWED'"
                    + " and subject_id = '"
                    + payee
                    + "'"))
        .isNotEmpty();
  }

  @Test
  void while_something_is_to_be_paid_or_to_be_kept_the_payee_stays() {
    String open = spent(2002, false);
    destroy(OFFICER, "\"v1\"").statusCode(409).body("type", containsString("payee-to-be-paid"));
    assertThat(open).isNotNull();

    a_payee();
    spent(LocalDate.now(ZoneId.of("Europe/Amsterdam")).getYear() - 7, true);
    destroy(OFFICER, "\"v1\"").statusCode(409).body("type", containsString("payee-kept"));
    BudgetApi.get("budget-holder", "/payees/" + payee).statusCode(200);
  }

  @Test
  void a_payee_who_was_never_paid_can_go_at_once() {
    destroy(OFFICER, "\"v1\"").statusCode(200).body("expenditures", equalTo(0));
  }

  @Test
  void the_database_takes_nobody_away_without_a_proof_and_gives_nobody_back() {
    assertThatThrownBy(
            () -> database("delete from payee_person where id = '" + payee + "' returning id"))
        .hasMessageContaining("with a proof");
    assertThatThrownBy(
            () ->
                database(
                    "update payee set destroyed = true where id = '" + payee + "' returning id"))
        .hasMessageContaining("with a proof");
    destroy(OFFICER, "\"v1\"").statusCode(200);
    assertThatThrownBy(
            () ->
                database(
                    "insert into payee_person values ('%s', '\\x00', '\\x00') returning id"
                        .formatted(payee)))
        .hasMessageContaining("is destroyed");
    assertThatThrownBy(
            () ->
                database(
                    "delete from payee_destruction where payee = '" + payee + "' returning payee"))
        .hasMessageContaining("never changed");
  }

  private String spent(int year, boolean paid) {
    PastSpending past = new PastSpending(year, teams.in("GM0935", "2001-01-01", null), "1000.00");
    String expenditure = past.asked("125.00", "03-01T09:00:00Z", Map.of("payeeId", payee));
    if (paid) {
      past.decided(expenditure, "APPROVED", "03-02T09:00:00Z");
      past.paid(expenditure, "03-03T09:00:00Z");
    }
    return expenditure;
  }

  private String path() {
    return "/budget/v1/payees/" + payee + "/destructions";
  }

  private ValidatableResponse destroy(String client, String version) {
    return BudgetApi.as(client).header("If-Match", version).post(path()).then();
  }

  private static ValidatableResponse found(String client) {
    return BudgetApi.as(client)
        .body(Map.of("municipality", "GM0935", "iban", IBAN))
        .post("/budget/v1/payees/_search")
        .then()
        .statusCode(200);
  }

  private static List<String> database(String sql) throws SQLException {
    try (Connection connection = TestDatabase.asSuperuser().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }
}
