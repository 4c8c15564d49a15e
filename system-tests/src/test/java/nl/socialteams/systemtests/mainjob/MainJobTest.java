// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.mainjob;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

/** A resident of 2018, from the registration to the report. */
class MainJobTest {
  private static final String DAY = "2018-03-01";

  @Test
  @Tag("C1")
  @Tag("B2")
  @Tag("G1")
  void a_resident_is_registered_helped_with_money_and_counted() {
    String caseId = registered();
    closedInTime(caseId);
    paid(caseId);
    counted();
  }

  private static String registered() {
    var answer =
        As.teamMember()
            .post("/cases/v1/registrations", Registrations.on(DAY, "BU09350205"))
            .statusCode(201)
            .body("teamName", equalTo("Caberg-Bosscherveld"));
    String caseId = answer.extract().path("caseId");
    String teamId = answer.extract().path("teamId");
    String list = "/cases/v1/cases?municipality=GM0935&limit=200&teamId=" + teamId;
    assertThat(Listed.find(As.teamMember(), list, "caseId", caseId, "status")).isEqualTo("OPEN");
    return caseId;
  }

  private static void closedInTime(String caseId) {
    String version =
        As.teamMember()
            .get("/cases/v1/cases/" + caseId)
            .statusCode(200)
            .body("status", equalTo("OPEN"))
            .extract()
            .header("ETag");
    As.teamMember()
        .call()
        .header("If-Match", version)
        .body(Map.of("closedOn", "2018-05-01", "reason", "GOAL_REACHED"))
        .post("/cases/v1/cases/" + caseId + "/closings")
        .then()
        .statusCode(200)
        .body("status", equalTo("CLOSED"));
  }

  private static void paid(String caseId) {
    var shoes = requested(caseId);
    String expenditure = shoes.extract().path("expenditureId");
    String path = "/budget/v1/expenditures/" + expenditure;
    String decided =
        move(path + "/decisions", shoes.extract().header("ETag"), Map.of("outcome", "APPROVED"));
    move(path + "/payments", decided, Map.of("paidOn", "2030-01-15T10:00:00Z"));
    As.budgetHolder().get(path).statusCode(200).body("status", equalTo("PAID"));
  }

  /** The case is known to the budget as soon as its event has arrived. */
  private static io.restassured.response.ValidatableResponse requested(String caseId) {
    String budget =
        As.budgetHolder()
            .get(
                "/budget/v1/budgets?municipality=GM0935&year="
                    + LocalDate.now(ZoneId.of("Europe/Amsterdam")).getYear())
            .extract()
            .path("items[0].budgetId");
    String team = As.teamMember().get("/cases/v1/cases/" + caseId).extract().path("teamId");
    String key = UUID.randomUUID().toString();
    var answers =
        new java.util.concurrent.atomic.AtomicReference<io.restassured.response.Response>();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> {
              answers.set(
                  As.teamMember()
                      .call()
                      .header("Idempotency-Key", key)
                      .body(Registrations.shoes(budget, team, caseId))
                      .post("/budget/v1/expenditures"));
              return answers.get().statusCode() == 201;
            });
    return answers.get().then().body("status", notNullValue());
  }

  private static String move(String path, String version, Map<String, ?> body) {
    return As.budgetHolder()
        .call()
        .header("If-Match", version)
        .body(body)
        .post(path)
        .then()
        .statusCode(200)
        .extract()
        .header("ETag");
  }

  private static void counted() {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                As.controller()
                    .get(
                        "/reporting/v1/registrations?municipality=GM0935"
                            + "&from=2018-03-01&until=2018-05-31")
                    .statusCode(200)
                    .body("rows[0].cases", equalTo(1))
                    .body("outflow", equalTo(1)));
  }
}
