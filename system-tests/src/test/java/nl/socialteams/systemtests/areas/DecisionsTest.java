// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.areas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.systemtests.mainjob.As;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** Teams and decisions as an administrator meets them, on days of their own, far ahead. */
class DecisionsTest {

  @Test
  @Tag("A2")
  void caberg_malpertuis_was_split_by_the_decision_of_2017() {
    As.bi()
        .get("/area/v1/teams?municipality=GM0935&on=2017-02-22&limit=200")
        .body("items.name", hasItem("Caberg-Malpertuis"))
        .body("items.name", not(hasItem("Caberg-Bosscherveld")));
    var teams =
        As.bi()
            .get("/area/v1/teams?municipality=GM0935&on=2017-02-23&limit=200")
            .body("items.name", not(hasItem("Caberg-Malpertuis")))
            .body("items.name", hasItems("Caberg-Bosscherveld", "Malberg-Malpertuis", "Centrum"))
            .body("items.find { it.name == 'Centrum' }.kind", equalTo("CENTRE"))
            .body(
                "items.find { it.name == 'Limmel-Nazareth' }.programmes.programme",
                contains("Wijkpilot Maastricht Noordoost"));
    As.bi()
        .get(
            "/area/v1/teams/"
                + teams.extract().path("items.find { it.name == 'Malberg-Malpertuis' }.splitFrom"))
        .body("name", equalTo("Caberg-Malpertuis"))
        .body("endedOn", equalTo("2017-02-23"));
  }

  @Test
  @Tag("A2")
  void some_teams_have_no_area() {
    As.bi()
        .get("/area/v1/teams?municipality=GM0935&on=2017-03-01&limit=200")
        .body("items.kind", hasItems("MULTI_PROBLEM", "YOUTH", "CITY_WIDE"));
  }

  @Test
  @Tag("A2")
  @Tag("A4")
  void a_team_with_areas_is_ended_by_a_decision_only() {
    String team =
        As.bi()
            .get("/area/v1/teams?municipality=GM0935&on=2017-03-01&limit=200")
            .extract()
            .path("items.find { it.name == 'Limmel-Nazareth' }.teamId");
    String version = As.administrator().get("/area/v1/teams/" + team).extract().header("ETag");

    As.administrator()
        .call()
        .header("If-Match", version)
        .body(Map.of("endedOn", "2094-06-01"))
        .post("/area/v1/teams/" + team + "/endings")
        .then()
        .statusCode(409)
        .body("type", containsString("team-serves-areas"));
  }

  @Test
  @Tag("A5")
  void coverage_names_the_list_the_districts_and_who_has_no_team() {
    As.bi()
        .get("/area/v1/municipalities/GM0935/coverage?on=2017-02-23")
        .statusCode(200)
        .body("listYear", equalTo(2017))
        .body("findings.name", contains("Dousberg-Hazendans", "Lanakerveld"))
        .body("inhabitantsWithoutTeam.unknownIn", hasItem("BU09350208"))
        .body("districts.without.sum()", equalTo(1))
        .body("districts.neighbourhoods.sum()", equalTo(44));
  }

  @Test
  @Tag("A4")
  void a_draft_with_the_names_of_the_document_is_checked_mended_and_decided() {
    ValidatableResponse draft = draft("2095-01-01", "Wttevrouwenveld", "(Oud) Caberg");
    String path = draft.extract().header("Location");
    As.administrator()
        .get(path + "/check")
        .statusCode(200)
        .body("adoptable", equalTo(false))
        .body("unknownNames", hasSize(1))
        .body("unknownNames[0].pointer", equalTo("/assignments/0/area"))
        .body("unknownNames[0].nearest[0].name", equalTo("Wittevrouwenveld"));
    adopt(path, draft, true).statusCode(409).body("type", containsString("decision-names-unknown"));

    var mended =
        As.administrator()
            .call()
            .header("If-Match", draft.extract().header("ETag"))
            .body(text("2095-01-01", "Wittevrouwenveld", "(Oud) Caberg"))
            .put(path)
            .then()
            .statusCode(200);
    As.administrator()
        .get(path + "/check")
        .body("adoptable", equalTo(true))
        .body("gapsToAccept", hasItem("BU09350304"))
        .body(
            "assignments.findAll { it.effect == 'BEGINS' }.area.neighbourhoodCode",
            contains("BU09350205", "BU09350206", "BU09350402"))
        .body("inhabitants.find { it.team.name == 'Nieuw Noord' }.team.teamId", nullValue());
    adopt(path, mended, false).statusCode(409).body("type", containsString("leaves-gaps"));
    var decided = adopt(path, mended, true).statusCode(200).body("status", equalTo("DECIDED"));

    team("BU09350402", "2095-01-01").body("teamName", equalTo("Nieuw Noord"));
    team("BU09350402", "2094-12-31").body("teamName", equalTo("Wittevrouwenveld-Wyckerpoort"));
    withdraw(path, decided).statusCode(200).body("status", equalTo("WITHDRAWN"));
    team("BU09350402", "2095-01-01").body("teamName", equalTo("Wittevrouwenveld-Wyckerpoort"));
  }

  @Test
  @Tag("A4")
  void of_two_administrators_with_the_same_draft_the_second_is_told() {
    ValidatableResponse draft = draft("2096-01-01", "Wittevrouwenveld", "Caberg");
    String path = draft.extract().header("Location");
    var decided = adopt(path, draft, true).statusCode(200);

    adopt(path, draft, true).statusCode(412);
    withdraw(path, decided).statusCode(200);
  }

  private static ValidatableResponse draft(String day, String... areas) {
    Map<String, Object> decision = new HashMap<>(text(day, areas));
    decision.put("municipality", "GM0935");
    return As.administrator().post("/area/v1/decisions", decision).statusCode(201);
  }

  private static Map<String, Object> text(String day, String... areas) {
    return Map.of(
        "title",
        "Verzonnen besluit",
        "inForceFrom",
        day,
        "reach",
        "WHOLE_MUNICIPALITY",
        "teams",
        Map.of("founded", List.of(Map.of("name", "Nieuw Noord", "kind", "NEIGHBOURHOOD"))),
        "assignments",
        List.of(areas).stream().map(area -> Map.of("team", "Nieuw Noord", "area", area)).toList());
  }

  private static ValidatableResponse adopt(
      String path, ValidatableResponse seen, boolean withGaps) {
    return As.administrator()
        .call()
        .header("If-Match", seen.extract().header("ETag"))
        .body(Map.of("takenOn", "2020-01-01", "acceptsGaps", withGaps))
        .post(path + "/adoptions")
        .then();
  }

  private static ValidatableResponse withdraw(String path, ValidatableResponse seen) {
    return As.administrator()
        .call()
        .header("If-Match", seen.extract().header("ETag"))
        .body(Map.of("withdrawnOn", "2020-01-02"))
        .post(path + "/withdrawals")
        .then();
  }

  private static ValidatableResponse team(String neighbourhood, String on) {
    return As.bi().get("/area/v1/neighbourhoods/" + neighbourhood + "/team?on=" + on);
  }
}
