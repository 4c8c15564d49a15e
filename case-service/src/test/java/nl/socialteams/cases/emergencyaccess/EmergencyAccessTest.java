// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.emergencyaccess;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.Stored;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("G3")
@Tag("C16")
class EmergencyAccessTest {
  private static final String OTHER = "team-member-other-team";
  private static final String PERIOD = "&from=2020-01-01T00:00:00Z&until=2199-01-01T00:00:00Z";
  private static final String REASON = "Verzonnen melding van een school";

  @BeforeAll
  void the_mapping_has_arrived() {
    AreaNews.arrives();
  }

  @Test
  void opens_a_file_of_another_team_for_reading() {
    String caseId = registered().getString("caseId");
    CaseApi.get(OTHER, "/cases/" + caseId).statusCode(404);

    opened(OTHER, caseId).statusCode(201).body("openedBy", equalTo(Tokens.subjectOf(OTHER)));

    String version =
        CaseApi.get(OTHER, "/cases/" + caseId)
            .statusCode(200)
            .body("client.familyName", equalTo("Verzonnenaam"))
            .extract()
            .header("ETag");
    CaseApi.get(OTHER, "/cases?municipality=GM0935&limit=200")
        .body("items.caseId", hasItem(caseId));
    CaseApi.as(OTHER)
        .header("If-Match", version)
        .body(Map.of("closedOn", "2014-06-01", "reason", "SUPPORT_SUFFICIENT"))
        .post("/cases/v1/cases/" + caseId + "/closings")
        .then()
        .statusCode(403)
        .body("title", equalTo("Dossier alleen te lezen"));
  }

  @Test
  void opens_to_who_asked_and_to_nobody_else() {
    String caseId = registered().getString("caseId");
    opened(OTHER, caseId).statusCode(201);

    CaseApi.get("team-member-elsewhere", "/cases/" + caseId).statusCode(404);
  }

  @Test
  void is_shown_to_the_team_and_to_the_privacy_officer() {
    String caseId = registered().getString("caseId");
    opened(OTHER, caseId).statusCode(201);

    CaseApi.get("team-member", "/cases/" + caseId + "/emergency-accesses")
        .statusCode(200)
        .body("items.openedBy", contains(Tokens.subjectOf(OTHER)))
        .body("items.reason", contains(REASON));
    CaseApi.get("privacy-officer", "/emergency-accesses?municipality=GM0935&limit=200")
        .statusCode(200)
        .body("items.caseId", hasItem(caseId));
    CaseApi.get("privacy-officer", "/cases/" + caseId).statusCode(403);
    CaseApi.get("team-member", "/emergency-accesses?municipality=GM0935").statusCode(403);
  }

  @Test
  @Tag("G5")
  void stands_in_the_access_log_as_the_rule_that_let_in() {
    String caseId = registered().getString("caseId");
    opened(OTHER, caseId).statusCode(201);
    CaseApi.get(OTHER, "/cases/" + caseId).statusCode(200);

    CaseApi.get("privacy-officer", "/access-log?municipality=GM0935&objectId=" + caseId + PERIOD)
        .statusCode(200)
        .body("items[-1].operation", equalTo("getCase"))
        .body("items[-1].basis", equalTo("DANGER"));
  }

  @Test
  void expires() {
    String caseId = registered().getString("caseId");
    opened(OTHER, caseId).statusCode(201);

    Stored.change(
        "update emergency_access set opened_at = now() - interval '25 hours',"
            + " expires_at = now() - interval '1 hour' where case_id = '%s'".formatted(caseId));

    CaseApi.get(OTHER, "/cases/" + caseId).statusCode(404);
    CaseApi.get("team-member", "/cases/" + caseId + "/emergency-accesses")
        .body("items.size()", equalTo(1));
  }

  @Test
  void lasts_a_day() {
    String caseId = registered().getString("caseId");
    JsonPath access = opened(OTHER, caseId).extract().jsonPath();

    assertThat(
            Duration.between(
                Instant.parse(access.getString("openedAt")),
                Instant.parse(access.getString("expiresAt"))))
        .isEqualTo(Duration.ofHours(24));
  }

  @Test
  void a_case_that_is_not_there_or_lies_elsewhere_is_not_found() {
    String caseId = registered().getString("caseId");

    opened(OTHER, UUID.randomUUID().toString()).statusCode(404);
    opened("team-member-elsewhere", caseId).statusCode(404);
  }

  @Test
  void asks_for_a_right_and_a_reason() {
    String caseId = registered().getString("caseId");

    for (String client : new String[] {"privacy-officer", "controller", "partner"}) {
      opened(client, caseId).statusCode(403);
    }
    CaseApi.post(OTHER, "/cases/" + caseId + "/emergency-accesses", Map.of("danger", "VIOLENCE"))
        .statusCode(400)
        .body("errors.pointer", contains("/reason"));
  }

  @Test
  void the_reason_lies_sealed() {
    opened(OTHER, registered().getString("caseId")).statusCode(201);

    assertThat(Stored.telling("Verzonnen melding")).isEmpty();
  }

  private static ValidatableResponse opened(String client, String caseId) {
    return CaseApi.as(client)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Map.of("danger", "CHILD_DEVELOPMENT", "reason", REASON))
        .post("/cases/v1/cases/" + caseId + "/emergency-accesses")
        .then();
  }

  private static JsonPath registered() {
    return CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03"));
  }
}
