// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.Stored;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C1")
class RegistrationTest {

  @BeforeAll
  void the_mapping_has_arrived_and_area_service_is_down() {
    AreaNews.arrives();
  }

  @Test
  void one_call_makes_client_household_and_case_with_the_team_and_its_director() {
    JsonPath made =
        CaseApi.post(
                "team-member",
                "/registrations",
                CaseApi.registration(AreaNews.CABERG, "2014-03-03"))
            .statusCode(201)
            .header("Location", containsString("/cases/v1/registrations/"))
            .header("ETag", "\"v1\"")
            .body("teamId", equalTo(AreaNews.PILOT_TEAM))
            .body("teamName", equalTo("Caberg-Malpertuis"))
            .body("certainty", equalTo("EXACT"))
            .extract()
            .jsonPath();

    CaseApi.get("team-member", "/cases/" + made.getString("caseId"))
        .statusCode(200)
        .header("ETag", "\"v1\"")
        .body("status", equalTo("OPEN"))
        .body("openedOn", equalTo("2014-03-03"))
        .body("client.familyName", equalTo("Verzonnenaam"))
        .body("household.clientIds", contains(made.getString("clientId")))
        .body("registration.question.text", equalTo("Verzonnen schuldenvraag"))
        .body("director.function", equalTo("TEAM_COORDINATOR"))
        .body("director.teamId", equalTo(AreaNews.PILOT_TEAM));
    CaseApi.get("team-member", "/registrations/" + made.getString("registrationId"))
        .statusCode(200)
        .body("householdId", equalTo(made.getString("householdId")))
        .body("caseId", equalTo(made.getString("caseId")));
  }

  @ParameterizedTest
  @CsvSource({
    "2017-02-22, " + AreaNews.PILOT_TEAM,
    "2017-02-23, " + AreaNews.CABERG_TEAM_OF_2017,
    "2017-02-24, " + AreaNews.CABERG_TEAM_OF_2017
  })
  @Tag("A3")
  void the_team_is_that_of_the_mapping_on_the_day(String on, String team) {
    CaseApi.post("team-member", "/registrations", CaseApi.registration(AreaNews.CABERG, on))
        .statusCode(201)
        .body("teamId", equalTo(team));
  }

  @Test
  @Tag("A6")
  void a_part_goes_before_its_neighbourhood() {
    Map<String, Object> told = CaseApi.registration(AreaNews.BRUSSELSEPOORT, "2014-05-01");
    told.put("part", "West");

    CaseApi.post("team-member", "/registrations", told)
        .statusCode(201)
        .body("teamName", equalTo("Caberg-Malpertuis"));
  }

  @Test
  @Tag("A1")
  void a_neighbourhood_of_a_new_list_can_have_letters_in_its_code() {
    CaseApi.post("team-member", "/registrations", CaseApi.registration("BU0935A1B3", "2014-05-01"))
        .statusCode(400)
        .body("errors.code", contains("unknown-neighbourhood"));
  }

  @Test
  @Tag("A6")
  void where_it_depends_on_the_part_the_part_is_asked_for() {
    CaseApi.post(
            "team-member", "/registrations", CaseApi.registration(AreaNews.DOUSBERG, "2016-06-01"))
        .statusCode(409)
        .body("type", containsString("area-part-needed"))
        .body("detail", containsString("Hazendans"));

    Map<String, Object> told = CaseApi.registration(AreaNews.DOUSBERG, "2016-06-01");
    told.put("part", "Hazendans");
    CaseApi.post("team-member", "/registrations", told)
        .statusCode(201)
        .body("teamId", equalTo(AreaNews.HAZENDANS_TEAM))
        .body("teamName", nullValue());
  }

  @Test
  void a_case_cannot_be_without_a_team_as_in_lanakerveld_and_nothing_is_stored() {
    List<String> before = Stored.everythingButTheLog();

    CaseApi.post(
            "team-member",
            "/registrations",
            CaseApi.registration(AreaNews.LANAKERVELD, "2018-01-02"))
        .statusCode(409)
        .body("type", containsString("no-team-for-area"))
        .body("detail", allOf(containsString(AreaNews.LANAKERVELD), containsString("2018-01-02")));

    assertThat(Stored.everythingButTheLog()).containsExactlyInAnyOrderElementsOf(before);
  }

  @Test
  @Tag("C2")
  void a_person_without_a_case_needs_no_team() {
    Map<String, Object> told = CaseApi.registration(AreaNews.LANAKERVELD, "2018-01-02");
    told.put("form", "PERSON_WITHOUT_CASE");

    CaseApi.post("team-member", "/registrations", told)
        .statusCode(201)
        .body("certainty", equalTo("NONE"))
        .body("clientId", notNullValue())
        .body("caseId", nullValue())
        .body("teamId", nullValue());
  }

  @Test
  @Tag("C2")
  void a_person_without_a_case_needs_no_part_either() {
    Map<String, Object> told = CaseApi.registration(AreaNews.DOUSBERG, "2016-06-01");
    told.put("form", "PERSON_WITHOUT_CASE");

    CaseApi.post("team-member", "/registrations", told)
        .statusCode(201)
        .body("certainty", equalTo("PART_OF"))
        .body("teamId", nullValue());
  }

  @Test
  void everything_unknown_and_impossible_is_told_at_once() {
    Map<String, Object> told = CaseApi.registration("BU09359999", "2199-01-01");
    told.put("householdId", UUID.randomUUID().toString());
    Map<String, Object> client = CaseApi.client();
    client.put("birthYear", 1968);
    told.put("client", client);

    CaseApi.post("team-member", "/registrations", told)
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/registeredOn", "/neighbourhoodCode", "/householdId", "/client/birthYear"));
  }

  @Test
  void every_fault_of_form_is_told_at_once() {
    Map<String, Object> told = CaseApi.registration("Caberg", "1-3-2014");
    told.put("entry", "NEIGHBOUR");
    told.put("bsn", "123456782");
    told.remove("form");
    told.put("client", Map.of("givenName", " ", "gender", "FEMALE", "birthYear", 1500));

    CaseApi.post("team-member", "/registrations", told)
        .statusCode(400)
        .contentType("application/problem+json")
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/registeredOn",
                "/entry",
                "/bsn",
                "/form",
                "/neighbourhoodCode",
                "/client/givenName",
                "/client/familyName",
                "/client/birthYear"))
        .body("errors.findAll { it.pointer == '/bsn' }.detail[0]", containsString("bsn"));
  }

  @Test
  void a_part_that_the_neighbourhood_does_not_have_is_refused() {
    Map<String, Object> told = CaseApi.registration(AreaNews.CABERG, "2014-03-03");
    told.put("part", "Nergenshuizen");

    CaseApi.post("team-member", "/registrations", told)
        .statusCode(400)
        .body("errors.pointer", contains("/part"));
  }

  @Test
  @Tag("C3")
  void who_joins_a_household_has_the_director_that_it_has() {
    JsonPath first = CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2017-02-22"));
    Map<String, Object> told = CaseApi.registration(AreaNews.CABERG, "2017-02-23");
    told.put("householdId", first.getString("householdId"));
    JsonPath second = CaseApi.registered(told);

    assertThat(second.getString("teamId")).isNotEqualTo(first.getString("teamId"));
    CaseApi.get("team-member", "/cases/" + second.getString("caseId"))
        .body("director.teamId", equalTo(first.getString("teamId")))
        .body("director.since", equalTo("2017-02-22"))
        .body("household.clientIds", hasSize(2));
  }

  @Test
  @Tag("G3")
  void a_partner_joins_only_households_that_it_registered_somebody_of() {
    Map<String, Object> told = CaseApi.registration(AreaNews.CABERG, "2014-04-01");
    String ours = CaseApi.registered(told).getString("householdId");
    String theirs = asPartner(told).statusCode(201).extract().path("householdId");

    told.put("householdId", theirs);
    asPartner(told).statusCode(201).body("householdId", equalTo(theirs));
    told.put("householdId", ours);
    asPartner(told).statusCode(400).body("errors.pointer", contains("/householdId"));
  }

  @Test
  @Tag("G2")
  void only_roles_and_scopes_that_register_get_in() {
    Map<String, Object> told = CaseApi.registration(AreaNews.CABERG, "2014-03-03");

    io.restassured.RestAssured.get("/cases/v1/registrations?municipality=GM0935")
        .then()
        .statusCode(401);
    CaseApi.post("expired", "/registrations", told).statusCode(401);
    CaseApi.post("foreign", "/registrations", Map.of("x", 1)).statusCode(403);
    CaseApi.post("bi-reader", "/registrations", told).statusCode(403);
    CaseApi.post("partner-without-scopes", "/registrations", told).statusCode(403);
    CaseApi.post("partner", "/registrations", told)
        .statusCode(400)
        .body("type", containsString("idempotency-key-required"));
    CaseApi.post("team-member-elsewhere", "/registrations", told)
        .statusCode(403)
        .body("type", containsString("municipality-not-granted"));
  }

  @Test
  @Tag("G2")
  void what_another_municipality_registered_does_not_exist_here() {
    Map<String, Object> told = CaseApi.registration(AreaNews.HELMOND_CENTRE, "2014-03-03");
    told.put("municipality", "GM0794");
    JsonPath made = CaseApi.registered(told);
    JsonPath ours = CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03"));

    String elsewhere = "team-member-elsewhere";
    CaseApi.get(elsewhere, "/cases/" + made.getString("caseId")).statusCode(200);
    CaseApi.get(elsewhere, "/cases/" + ours.getString("caseId")).statusCode(404);
    CaseApi.get(elsewhere, "/registrations/" + ours.getString("registrationId")).statusCode(404);
    CaseApi.get(elsewhere, "/cases?municipality=GM0935").statusCode(404);
    CaseApi.get(elsewhere, "/registrations?municipality=GM0935").statusCode(404);
    CaseApi.get(elsewhere, "/cases?municipality=GM0794").body("items", hasSize(1));
    Map<String, Object> joining = new HashMap<>(told);
    joining.put("householdId", ours.getString("householdId"));
    CaseApi.post(elsewhere, "/registrations", joining).statusCode(400);
  }

  private static io.restassured.response.ValidatableResponse asPartner(Object told) {
    return CaseApi.as("partner")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(told)
        .post("/cases/v1/registrations")
        .then();
  }
}
