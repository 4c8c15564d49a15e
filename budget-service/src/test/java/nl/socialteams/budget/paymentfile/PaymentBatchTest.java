// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.paymentfile;

import java.sql.SQLException;
import java.time.Year;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.path.xml.XmlPath;
import io.restassured.path.xml.config.XmlPathConfig;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.budget.AtOnce;
import nl.socialteams.budget.BudgetApi;
import nl.socialteams.budget.WorkingTeam;
import nl.socialteams.testing.EveryRow;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
@Tag("G4")
class PaymentBatchTest {
  private static final String IBAN = "NL20INGB0001234567";

  @Inject WorkingTeam teams;

  private UUID team;
  private String budget;

  @BeforeEach
  void a_budget_and_a_team() {
    team = teams.inMaastricht();
    budget = BudgetApi.budget("10000.00");
  }

  @Test
  void an_account_is_checked_before_it_is_kept() {
    for (String wrong :
        new String[] {"NL21INGB0001234567", "NL20INGB000123456", "XX20INGB0001234567", ""}) {
      payee("Verzonnen", wrong)
          .statusCode(400)
          .body("errors.pointer", contains("/iban"))
          .body("errors.code", contains("expected-iban"));
    }
    payee("Verzonnen", "nl20 ingb 0001 2345 67").statusCode(201).body("iban", equalTo(IBAN));
  }

  @Test
  void name_and_account_lie_sealed_and_whoever_sees_them_is_logged() throws SQLException {
    String payee = payee("Zeldzame Achternaam", IBAN).statusCode(201).extract().path("payeeId");
    approved(payee, "125.00");
    batch().statusCode(201);

    assertThat(EveryRow.in(TestDatabase.asSuperuser()).telling("Zeldzame", IBAN)).isEmpty();
    BudgetApi.get("budget-holder", "/payees/" + payee).statusCode(200);
    BudgetApi.get("team-member", "/payees/" + payee).statusCode(403);
    BudgetApi.get(
            "privacy-officer",
            "/access-log?municipality=GM0935&dataSubjectId=" + payee + "&limit=100")
        .statusCode(200)
        .body("items.operation", hasItem("getPayee"))
        .body("items.operation", hasItem("makePaymentBatch"));
    BudgetApi.post(
            "budget-holder", "/payees/_search", Map.of("municipality", "GM0935", "iban", IBAN))
        .statusCode(200)
        .body("items.payeeId", hasItem(payee));
  }

  @Test
  @Tag("B2")
  void what_is_approved_goes_to_the_bank_once_and_the_file_is_the_same_every_time() {
    String payee = payee("Zoë Verzonnen", IBAN).statusCode(201).extract().path("payeeId");
    String first = approved(payee, "125.00");
    approved(payee, "64.30");

    String batch =
        batch()
            .statusCode(201)
            .body("payments", equalTo(2))
            .body("total", equalTo("189.30"))
            .extract()
            .path("batchId");
    batch().statusCode(409).body("type", containsString("nothing-to-pay"));

    String file = xml(batch);
    assertThat(xml(batch)).isEqualTo(file);
    XmlPath read =
        XmlPath.from(file)
            .using(
                XmlPathConfig.xmlPathConfig().declaredNamespace("p", CreditTransferFile.NAMESPACE));
    assertThat(read.getString("Document.CstmrCdtTrfInitn.GrpHdr.CtrlSum")).isEqualTo("189.30");
    assertThat(read.getList("Document.CstmrCdtTrfInitn.PmtInf.CdtTrfTxInf.Cdtr.Nm")).hasSize(2);
    assertThat(file).contains("Zoe Verzonnen", IBAN, "Ccy=\"EUR\">125.00<");

    BudgetApi.step(first, "\"v2\"", "cancellations", Map.of("reason", "Toch niet"))
        .statusCode(409)
        .body("type", containsString("expenditure-exported"));
    BudgetApi.pay(first, "\"v2\"").statusCode(200);
  }

  @Test
  @Tag("B2")
  void batches_that_are_made_at_once_have_nothing_in_common() throws Exception {
    String payee = payee("Verzonnen", IBAN).statusCode(201).extract().path("payeeId");
    for (int number = 0; number < 6; number++) {
      approved(payee, "10.00");
    }

    List<ValidatableResponse> answers = AtOnce.call(4, number -> batch());

    int paid =
        answers.stream()
            .filter(answer -> answer.extract().statusCode() == 201)
            .mapToInt(answer -> answer.extract().<Integer>path("payments"))
            .sum();
    assertThat(paid).isEqualTo(6);
    BudgetApi.get("budget-holder", "/payment-batches?municipality=GM0935&limit=1")
        .statusCode(200)
        .body("items", hasSize(1));
  }

  @Test
  @Tag("B2")
  void the_file_comes_as_xml_too_for_who_asks_for_that() {
    String batch = batchOf(List.of("125.00"));
    String file =
        BudgetApi.as("budget-holder")
            .accept("application/xml")
            .get("/budget/v1/payment-batches/" + batch + "/file")
            .then()
            .statusCode(200)
            .contentType("application/xml")
            .header("Content-Disposition", containsString(".xml"))
            .extract()
            .asString();
    assertThat(file).isEqualTo(xml(batch)).startsWith("<?xml");
    BudgetApi.as("budget-holder")
        .accept("application/xml;q=0.5, application/json")
        .get("/budget/v1/payment-batches/" + batch + "/file")
        .then()
        .contentType("application/json");
    BudgetApi.as("budget-holder")
        .accept("text/html")
        .get("/budget/v1/payment-batches/" + batch + "/file")
        .then()
        .statusCode(406);
  }

  @Test
  @Tag("B2")
  @Tag("B3")
  void one_call_records_that_the_bank_has_paid_everything_in_a_batch() {
    String payee = payee("Verzonnen", IBAN).statusCode(201).extract().path("payeeId");
    String first = approved(payee, "125.00");
    String second = approved(payee, "64.30");
    String elsewhere = approved(payee, "10.00", BudgetApi.budget("50.00"));
    String batch = batch().statusCode(201).extract().path("batchId");
    BudgetApi.pay(first, "\"v2\"").statusCode(200);

    payBatch(batch, "\"v1\"", "2099-01-15T10:00:00Z")
        .statusCode(200)
        .header("ETag", equalTo("\"v2\""))
        .body("paidOn", equalTo("2099-01-15T10:00:00Z"));

    for (String each : List.of(first, second, elsewhere)) {
      BudgetApi.get("controller", "/expenditures/" + each)
          .body("status", equalTo("PAID"))
          .header("ETag", equalTo("\"v3\""));
    }
    holds("9810.70", "0.00", "189.30");
    payBatch(batch, "\"v1\"", "2099-01-15T10:00:00Z").statusCode(412);
    payBatch(batch, "\"v2\"", "2099-01-15T10:00:00Z")
        .statusCode(409)
        .body("type", containsString("payment-batch-paid"));
    holds("9810.70", "0.00", "189.30");
  }

  @Test
  @Tag("B2")
  @Tag("B3")
  void a_batch_is_paid_whole_or_not_at_all() throws SQLException {
    String batch = batchOf(List.of("125.00", "64.30"));
    payBatch(batch, "\"v1\"", "2017-01-15T10:00:00Z")
        .statusCode(400)
        .body("errors.code", contains("before-previous-status"));
    holds("9810.70", "189.30", "0.00");
    BudgetApi.get("budget-holder", "/payment-batches/" + batch)
        .header("ETag", equalTo("\"v1\""))
        .body("paidOn", nullValue());
    String inPart =
        "insert into payment_batch_payment values ('" + batch + "', now(), now(), false)";
    assertThatThrownBy(
            () -> {
              try (var connection = TestDatabase.asSuperuser().getConnection();
                  var statement = connection.createStatement()) {
                statement.execute(inPart);
              }
            })
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("something is not paid");
  }

  @Test
  @Tag("B2")
  @Tag("B3")
  void a_batch_that_many_say_was_paid_is_paid_once() throws Exception {
    List<String> amounts = Collections.nCopies(20, "10.00");
    String batch = batchOf(amounts);
    List<Integer> answers =
        AtOnce.call(
            8, number -> payBatch(batch, "\"v1\"", "2099-01-15T10:00:00Z").extract().statusCode());
    assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
    assertThat(answers).filteredOn(status -> status != 200).allMatch(List.of(409, 412)::contains);
    holds("9800.00", "0.00", "200.00");
  }

  @Test
  @Tag("B8")
  void what_is_paid_after_its_year_was_closed_is_spent_from_the_successor() {
    String batch = batchOf(List.of("125.00", "64.30"));
    String successor =
        BudgetApi.budgetOf(Year.now(ZoneId.of("Europe/Amsterdam")).getValue() + 1, "100.00");
    String path = "/budgets/" + budget;
    BudgetApi.as("area-administrator")
        .header("If-Match", BudgetApi.get("controller", path).extract().header("ETag"))
        .body(Map.of("remainder", "RELEASED", "successorBudgetId", successor))
        .post("/budget/v1" + path + "/closings")
        .then()
        .statusCode(200);
    payBatch(batch, "\"v1\"", "2099-01-15T10:00:00Z").statusCode(200);
    BudgetApi.get("controller", "/budgets/" + successor)
        .body("reserved", equalTo("0.00"))
        .body("spent", equalTo("189.30"));
  }

  private String batchOf(List<String> amounts) {
    String payee = payee("Verzonnen", IBAN).statusCode(201).extract().path("payeeId");
    amounts.forEach(amount -> approved(payee, amount));
    return batch().statusCode(201).extract().path("batchId");
  }

  private static ValidatableResponse payBatch(String batch, String version, String on) {
    return BudgetApi.as("budget-holder")
        .header("If-Match", version)
        .body(Map.of("paidOn", on))
        .post("/budget/v1/payment-batches/" + batch + "/payments")
        .then();
  }

  private void holds(String available, String reserved, String spent) {
    BudgetApi.get("controller", "/budgets/" + budget)
        .body("available", equalTo(available))
        .body("reserved", equalTo(reserved))
        .body("spent", equalTo(spent));
    BudgetApi.get("controller", "/budgets/" + budget + "/reconciliation")
        .body("addsUp", equalTo(true));
  }

  private static ValidatableResponse payee(String name, String iban) {
    return BudgetApi.post(
        "team-member",
        "/payees",
        Map.of("municipality", "GM0935", "kind", "SUPPLIER", "payeeName", name, "iban", iban));
  }

  private String approved(String payee, String amount) {
    return approved(payee, amount, budget);
  }

  private String approved(String payee, String amount, String from) {
    Map<String, Object> wanted = BudgetApi.newExpenditure(from, team, amount);
    wanted.put("payeeId", payee);
    String expenditure =
        BudgetApi.post("team-member", "/expenditures", wanted)
            .statusCode(201)
            .extract()
            .path("expenditureId");
    BudgetApi.decide(expenditure, "\"v1\"", "APPROVED").statusCode(200);
    return expenditure;
  }

  private static ValidatableResponse batch() {
    return BudgetApi.post(
        "budget-holder",
        "/payment-batches",
        Map.of(
            "municipality", "GM0935",
            "debtorName", "Gemeente Maastricht",
            "debtorIban", "NL91ABNA0417164300"));
  }

  private static String xml(String batch) {
    return BudgetApi.get("budget-holder", "/payment-batches/" + batch + "/file")
        .statusCode(200)
        .extract()
        .path("xml");
  }
}
