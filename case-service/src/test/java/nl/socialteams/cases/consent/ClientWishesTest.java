// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.consent;

import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.Steps;
import nl.socialteams.cases.Stored;
import nl.socialteams.cases.TeamNews;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

/** What a client has a right to beside consent: independent support, and another worker. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C13")
class ClientWishesTest {

  @BeforeAll
  void the_mapping_has_arrived() {
    AreaNews.arrives();
  }

  @Test
  void independent_support_is_offered_and_used() {
    String offer = made("independent-support-offers", Map.of("offeredOn", "2014-03-10"));

    Steps.take(
            "team-member",
            offer,
            "answers",
            Map.of(
                "on",
                "2014-03-17",
                "used",
                true,
                "organisationId",
                TeamNews.ORGANISATION.toString()))
        .statusCode(200)
        .body("status", equalTo("USED"));
    Steps.take("team-member", offer, "answers", Map.of("on", "2014-03-18", "used", false))
        .statusCode(409);
    CaseApi.get("team-member", offer)
        .body("organisationId", equalTo(TeamNews.ORGANISATION.toString()));
  }

  @Test
  void an_offer_is_not_answered_before_it_was_made() {
    String offer = made("independent-support-offers", Map.of("offeredOn", "2014-03-10"));

    Steps.take(
            "team-member",
            offer,
            "answers",
            Map.of(
                "on", "2014-03-01", "used", true, "organisationId", UUID.randomUUID().toString()))
        .statusCode(400)
        .body("errors.code", containsInAnyOrder("before-previous-status", "unknown-organisation"));
  }

  @Test
  void the_client_asks_for_another_worker_and_gets_one() {
    String request = made("worker-change-requests", another());

    Steps.take(
            "team-member",
            request,
            "answers",
            Map.of(
                "on",
                "2014-04-10",
                "granted",
                true,
                "workerId",
                TeamNews.workerOf("team-coordinator").toString()))
        .statusCode(200)
        .body("status", equalTo("GRANTED"))
        .body("reason", equalTo("Verzonnen voorkeur"));
    assertThat(Stored.telling("Verzonnen voorkeur")).isEmpty();
  }

  @Test
  void another_worker_is_declined_with_a_reason_only() {
    String request = made("worker-change-requests", another());
    Map<String, Object> declined = Map.of("on", "2014-04-10", "granted", false);

    Steps.take("team-member", request, "answers", declined)
        .statusCode(400)
        .body("errors.code", contains("reason-needed"));
    Steps.take(
            "team-member",
            request,
            "answers",
            Map.of("on", "2014-04-10", "granted", false, "reason", "Er is geen ander"))
        .statusCode(200)
        .body("answer", equalTo("Er is geen ander"));
  }

  private static Map<String, Object> another() {
    return Map.of(
        "askedOn", "2014-04-01",
        "workerId", TeamNews.workerOf("team-member").toString(),
        "reason", "Verzonnen voorkeur");
  }

  private static String made(String noun, Map<String, Object> told) {
    String caseId =
        CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03")).getString("caseId");
    ValidatableResponse made = CaseApi.post("team-member", "/cases/" + caseId + "/" + noun, told);
    return made.statusCode(201).extract().header("Location").replaceFirst(".*/cases/v1", "");
  }
}
