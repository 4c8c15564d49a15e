// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.restriction;

import java.util.List;
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
import nl.socialteams.cases.Steps;
import nl.socialteams.cases.Stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

/** What nobody does with a file while its processing is restricted. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RestrictionRules {
  private static final String OFFICER = "privacy-officer";
  private static final String MEMBER = "team-member";
  private static final Map<String, String> READING =
      Map.of("purpose", "LEGAL_CLAIM", "reason", "Verzonnen verweerschrift");

  @BeforeAll
  void the_mapping_has_arrived() {
    AreaNews.arrives();
  }

  @Test
  void a_restricted_file_is_shown_to_nobody_and_its_team_is_told_why() {
    JsonPath file = registered();
    String caseId = file.getString("caseId");
    restricted(file.getString("clientId"));

    for (String path :
        List.of(
            "/cases/" + caseId,
            "/cases/" + caseId + "/timeline",
            "/cases/" + caseId + "/overview",
            "/registrations/" + file.getString("registrationId"),
            "/clients/" + file.getString("clientId"),
            "/households/" + file.getString("householdId"))) {
      CaseApi.get(MEMBER, path).statusCode(403).body("title", equalTo("Verwerking is beperkt"));
    }
    CaseApi.get("team-member-other-team", "/cases/" + caseId).statusCode(404);
    CaseApi.get("team-member-elsewhere", "/cases/" + caseId).statusCode(404);
  }

  @Test
  void it_stands_in_no_list_and_is_not_changed_until_that_is_lifted() {
    JsonPath file = registered();
    String caseId = file.getString("caseId");
    String version = Steps.versionOf(MEMBER, "/cases/" + caseId);
    String restriction = restricted(file.getString("clientId"));

    CaseApi.get(MEMBER, "/cases?municipality=GM0935&limit=200")
        .body("items.caseId", not(hasItem(caseId)));
    CaseApi.get(MEMBER, "/registrations?municipality=GM0935&limit=200")
        .body("items.registrationId", not(hasItem(file.getString("registrationId"))));
    CaseApi.get(MEMBER, "/work-list?municipality=GM0935&limit=200")
        .statusCode(200)
        .body("items.caseId", not(hasItem(caseId)));
    CaseApi.close(caseId, version, "2014-09-01").statusCode(403);
    CaseApi.post(
            MEMBER,
            "/cases/" + caseId + "/independent-support-offers",
            Map.of("offeredOn", "2014-03-10"))
        .statusCode(403);

    lifted(restriction).statusCode(200).body("liftingReason", equalTo("CORRECTED"));
    lifted(restriction).statusCode(409);
    CaseApi.get(MEMBER, "/cases/" + caseId).statusCode(200);
    CaseApi.get(MEMBER, "/cases?municipality=GM0935&limit=200")
        .body("items.caseId", hasItem(caseId));
    CaseApi.close(caseId, version, "2014-09-01").statusCode(200);
  }

  @Test
  void danger_opens_no_file_under_a_restriction() {
    JsonPath file = registered();
    restricted(file.getString("clientId"));

    CaseApi.post(
            "team-member-other-team",
            "/cases/" + file.getString("caseId") + "/emergency-accesses",
            Map.of("danger", "VIOLENCE", "reason", "Verzonnen melding"))
        .statusCode(404);
  }

  @Test
  void it_is_imposed_once_by_who_may_and_keeps_the_file_from_destruction() {
    String client = registered().getString("clientId");
    Map<String, Object> told =
        Map.of("municipality", "GM0935", "clientId", client, "ground", "NEEDED_FOR_CLAIM");
    CaseApi.post(MEMBER, "/restrictions", told).statusCode(403);
    restricted(client);
    CaseApi.post(OFFICER, "/restrictions", told).statusCode(409);
    CaseApi.post(
            OFFICER,
            "/restrictions",
            Map.of(
                "municipality",
                "GM0935",
                "clientId",
                UUID.randomUUID().toString(),
                "ground",
                "OBJECTION"))
        .statusCode(400)
        .body("errors.code", contains("unknown-client"));

    CaseApi.post(
            OFFICER,
            "/destructions",
            Map.of("municipality", "GM0935", "clientId", client, "ground", "TERM_ENDED"))
        .statusCode(201)
        .body("obstacles", hasItem("RESTRICTED"));
    CaseApi.get(OFFICER, "/restrictions?municipality=GM0935&limit=200")
        .body("items.clientId", hasItem(client));
  }

  @Test
  @Tag("G4")
  void the_privacy_officer_reads_a_restricted_file_for_a_stated_purpose_and_nobody_else_does() {
    JsonPath file = registered();
    String export = "/cases/" + file.getString("caseId") + "/person-export";
    CaseApi.get(OFFICER, export).statusCode(200);
    String restriction = restricted(file.getString("clientId"));

    CaseApi.get(OFFICER, export)
        .statusCode(403)
        .body("title", equalTo("Leg eerst vast waarvoor u dit leest"));
    CaseApi.post(OFFICER, restriction + "/readings", Map.of("purpose", "CURIOSITY", "reason", " "))
        .statusCode(400);
    CaseApi.post(MEMBER, restriction + "/readings", READING).statusCode(403);
    CaseApi.post("privacy-officer-elsewhere", restriction + "/readings", READING).statusCode(404);
    String reading =
        CaseApi.post(OFFICER, restriction + "/readings", READING)
            .statusCode(201)
            .extract()
            .header("Location")
            .replaceFirst(".*/cases/v1", "");
    CaseApi.get(OFFICER, export)
        .statusCode(200)
        .body("tables.client.familyName", contains("Verzonnenaam"))
        .body("tables.restricted_reading.text", contains("Verzonnen verweerschrift"));
    assertThat(Stored.telling("Verzonnen verweerschrift")).isEmpty();
    CaseApi.get(OFFICER, reading)
        .statusCode(200)
        .body("purpose", equalTo("LEGAL_CLAIM"))
        .body("reason", equalTo("Verzonnen verweerschrift"));
    CaseApi.get(OFFICER, restriction + "/readings").body("items.purpose", contains("LEGAL_CLAIM"));
    CaseApi.get("team-coordinator", export).statusCode(403);
    CaseApi.get("privacy-officer-elsewhere", export).statusCode(404);
    CaseApi.get(MEMBER, "/cases/" + file.getString("caseId")).statusCode(403);
    CaseApi.get(
            OFFICER,
            "/access-log?municipality=GM0935&from=2020-01-01T00:00:00Z&until=2199-01-01T00:00:00Z"
                + "&dataSubjectId="
                + file.getString("clientId"))
        .statusCode(200)
        .body("items.operation", hasItems("stateRestrictedReading", "exportPerson"));

    Stored.change(
        "update restricted_reading set stated_at = now() - interval '25 hours',"
            + " expires_at = now() - interval '1 hour' where id = '%s'"
                .formatted(reading.substring(reading.lastIndexOf('/') + 1)));
    CaseApi.get(OFFICER, export).statusCode(403);
    assertThatThrownBy(
            () -> Stored.changeWithTriggers("update restricted_reading set purpose = 'CONSENT'"))
        .hasMessageContaining("only added to");

    lifted(restriction).statusCode(200);
    CaseApi.get(OFFICER, export).statusCode(200);
    CaseApi.post(OFFICER, restriction + "/readings", READING)
        .statusCode(409)
        .body("title", equalTo("Beperking is al opgeheven"));
  }

  @Test
  @Tag("G5")
  void it_holds_for_every_file_of_a_resident_who_came_back() {
    JsonPath first = registered();
    JsonPath second = registered();
    found(first, second);
    String restriction = restricted(first.getString("clientId"));

    CaseApi.get(MEMBER, "/cases/" + second.getString("caseId")).statusCode(403);
    CaseApi.get(MEMBER, "/registrations/" + second.getString("registrationId")).statusCode(403);
    String export = "/cases/" + second.getString("caseId") + "/person-export";
    CaseApi.get(OFFICER, export).statusCode(403);
    CaseApi.post(OFFICER, restriction + "/readings", READING).statusCode(201);
    CaseApi.get(OFFICER, export).statusCode(200).body("tables.client.size()", equalTo(2));

    lifted(restriction).statusCode(200);
    CaseApi.get(MEMBER, "/cases/" + second.getString("caseId")).statusCode(200);
    restricted(second.getString("clientId"));
    CaseApi.get(MEMBER, "/cases/" + first.getString("caseId")).statusCode(403);
  }

  /** The right of access holds for who has no case too. */
  @Test
  @Tag("G5")
  void who_has_no_case_is_exported_while_restricted() {
    Map<String, Object> told = CaseApi.registration(AreaNews.CABERG, "2014-03-03");
    told.put("form", "PERSON_WITHOUT_CASE");
    String client = CaseApi.registered(told).getString("clientId");
    String export = "/clients/" + client + "/person-export";
    CaseApi.get(OFFICER, export).statusCode(200).body("tables.case_file.size()", equalTo(0));
    CaseApi.get("team-coordinator", export).statusCode(200);
    CaseApi.get(MEMBER, export).statusCode(403);
    CaseApi.get("privacy-officer-elsewhere", export).statusCode(404);
    String restriction = restricted(client);

    CaseApi.get(OFFICER, export)
        .statusCode(403)
        .body("title", equalTo("Leg eerst vast waarvoor u dit leest"));
    CaseApi.get("team-coordinator", export).statusCode(403);
    CaseApi.get("privacy-officer-elsewhere", export).statusCode(404);
    CaseApi.post(OFFICER, restriction + "/readings", READING).statusCode(201);

    CaseApi.get(OFFICER, export)
        .statusCode(200)
        .body("clientId", equalTo(client))
        .body("tables.client.familyName", contains("Verzonnenaam"))
        .body("tables.registration.size()", equalTo(1))
        .body("tables.restricted_reading.size()", equalTo(1));
    CaseApi.get("privacy-officer-elsewhere", export).statusCode(404);
    CaseApi.get(
            OFFICER,
            "/access-log?municipality=GM0935&from=2020-01-01T00:00:00Z&until=2199-01-01T00:00:00Z"
                + "&dataSubjectId="
                + client)
        .body("items.operation", hasItems("stateRestrictedReading", "exportClient"));
  }

  private static JsonPath registered() {
    return CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03"));
  }

  private static void found(JsonPath known, JsonPath same) {
    CaseApi.post(
            MEMBER,
            "/client-mergers",
            Map.of(
                "clientId", known.getString("clientId"),
                "registrationId", same.getString("registrationId")))
        .statusCode(201);
  }

  private static String restricted(String client) {
    return CaseApi.post(
            OFFICER,
            "/restrictions",
            Map.of("municipality", "GM0935", "clientId", client, "ground", "ACCURACY_CONTESTED"))
        .statusCode(201)
        .extract()
        .header("Location")
        .replaceFirst(".*/cases/v1", "");
  }

  private static ValidatableResponse lifted(String restriction) {
    return Steps.take(OFFICER, restriction, "liftings", Map.of("reason", "CORRECTED"));
  }
}
