// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.keptout;

import java.util.HashMap;
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
import nl.socialteams.cases.TeamNews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

/** Holds with both layers of authorisation, and with the service's own alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class KeptOutRules {
  private static final String OTHER = "team-member-other-team";

  @BeforeAll
  void two_members_of_different_organisations_work_in_the_team() {
    AreaNews.arrives();
    TeamNews.works(OTHER, AreaNews.PILOT_TEAM, 2, null, TeamNews.OTHER_ORGANISATION);
  }

  @Test
  void a_worker_of_the_team_is_kept_out_until_it_ends() {
    JsonPath file = registered();
    String path = "/cases/" + file.getString("caseId");
    CaseApi.get(OTHER, path).statusCode(200);

    ValidatableResponse made = keptOut(file, worker(OTHER)).statusCode(201);

    CaseApi.get(OTHER, path).statusCode(404);
    CaseApi.get(OTHER, "/registrations/" + file.getString("registrationId")).statusCode(404);
    CaseApi.get(OTHER, "/cases?municipality=GM0935&limit=200")
        .body("items.caseId", not(hasItem(file.getString("caseId"))));
    CaseApi.get("team-member", path).statusCode(200);

    CaseApi.as("team-member")
        .header("If-Match", made.extract().header("ETag"))
        .body(Map.of("reason", "Cliënt heeft geen bezwaar meer"))
        .post("/cases/v1" + path + "/exclusions/" + made.extract().path("exclusionId") + "/endings")
        .then()
        .statusCode(200)
        .body("endedAt", notNullValue());
    CaseApi.get(OTHER, path).statusCode(200);
  }

  @Test
  void an_organisation_is_kept_out_with_all_who_work_for_it() {
    JsonPath file = registered();
    keptOut(file, Map.of("organisationId", TeamNews.OTHER_ORGANISATION.toString())).statusCode(201);

    CaseApi.get(OTHER, "/cases/" + file.getString("caseId")).statusCode(404);
    CaseApi.get("team-member", "/cases/" + file.getString("caseId")).statusCode(200);
  }

  @Test
  @Tag("C13")
  void an_organisation_is_kept_out_with_its_system_of_what_that_delivered() {
    TeamNews.signsIn(TeamNews.ORGANISATION, "partner");
    Map<String, Object> told = CaseApi.registration(AreaNews.CABERG, "2014-03-03");
    String registration =
        CaseApi.as("partner")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .body(told)
            .post("/cases/v1/registrations")
            .then()
            .statusCode(201)
            .extract()
            .path("registrationId");
    String caseId =
        CaseApi.get("team-member", "/registrations/" + registration).extract().path("caseId");
    CaseApi.get("partner", "/registrations/" + registration).statusCode(200);

    CaseApi.post(
            "team-member",
            "/cases/" + caseId + "/exclusions",
            Map.of("organisationId", TeamNews.ORGANISATION.toString(), "reason", "Verzonnen"))
        .statusCode(201);

    CaseApi.get("partner", "/registrations/" + registration).statusCode(404);
    CaseApi.get("partner", "/registrations?municipality=GM0935&limit=200")
        .body("items.registrationId", not(hasItem(registration)));
  }

  @Test
  void who_is_kept_out_does_not_open_the_file_in_danger_either() {
    JsonPath file = registered();
    keptOut(file, worker(OTHER)).statusCode(201);

    CaseApi.post(
            OTHER,
            "/cases/" + file.getString("caseId") + "/emergency-accesses",
            Map.of("danger", "VIOLENCE", "reason", "Verzonnen"))
        .statusCode(404);
  }

  @Test
  void somebody_of_the_team_is_left() {
    JsonPath file = CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2017-06-01"));

    keptOut(file, worker("team-member"))
        .statusCode(409)
        .body("title", equalTo("Niemand blijft over"));
    CaseApi.get("team-member", "/cases/" + file.getString("caseId")).statusCode(200);
  }

  @Test
  void names_one_that_is_known() {
    JsonPath file = registered();
    Map<String, Object> both = new HashMap<>(worker(OTHER));
    both.put("organisationId", TeamNews.ORGANISATION.toString());

    keptOut(file, both).statusCode(400).body("errors.code", contains("exclusion-of-one"));
    keptOut(file, Map.of()).statusCode(400).body("errors.code", contains("exclusion-of-one"));
    keptOut(file, Map.of("workerId", UUID.randomUUID().toString()))
        .statusCode(400)
        .body("errors.code", contains("unknown-worker"));
    keptOut(file, Map.of("organisationId", UUID.randomUUID().toString()))
        .statusCode(400)
        .body("errors.code", contains("unknown-organisation"));
  }

  @Test
  void what_the_client_said_lies_sealed() {
    JsonPath file = registered();
    keptOut(file, worker(OTHER)).statusCode(201);

    assertThat(Stored.telling("Bezwaarde")).isEmpty();
    CaseApi.get("team-member", "/cases/" + file.getString("caseId") + "/exclusions")
        .statusCode(200)
        .body("items.reason", contains("Bezwaarde buurvrouw"));
  }

  private static Map<String, Object> worker(String client) {
    return Map.of("workerId", TeamNews.workerOf(client).toString());
  }

  private static ValidatableResponse keptOut(JsonPath file, Map<String, Object> who) {
    Map<String, Object> told = new HashMap<>(who);
    told.put("reason", "Bezwaarde buurvrouw");
    return CaseApi.post("team-member", "/cases/" + file.getString("caseId") + "/exclusions", told);
  }

  private static JsonPath registered() {
    return CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03"));
  }
}
