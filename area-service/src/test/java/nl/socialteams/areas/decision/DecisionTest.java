// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decision;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.testing.ServiceTest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DecisionTest {
  private static final String CABERG = "BU09350205";
  private static final String MALBERG = "BU09350207";
  private static final String DOUSBERG = "BU09350208";

  private String north;
  private String south;

  @BeforeAll
  void a_city_with_two_teams() {
    AreaApi.maastricht(CABERG, MALBERG, DOUSBERG);
    AreaApi.post(
            "area-administrator",
            "/neighbourhoods/" + DOUSBERG + "/parts",
            Map.of("name", "Hazendans"))
        .statusCode(201);
    north = AreaApi.team("Noord", "2013-01-01");
    south = AreaApi.team("Zuid", "2013-01-01");
  }

  @Test
  @Order(1)
  @Tag("A4")
  void every_unknown_name_of_a_draft_is_told_by_the_check_and_keeps_it_from_being_adopted() {
    String draft =
        draft(
            "2013-01-01",
            "NAMED_AREAS",
            AreaApi.assign(north, CABERG),
            AreaApi.assign(north, "BU09359999"),
            AreaApi.assignPart(north, DOUSBERG, "Nergenshuizen"),
            AreaApi.assign(UUID.randomUUID().toString(), MALBERG));

    AreaApi.get("area-administrator", "/decisions/" + draft + "/check")
        .statusCode(200)
        .body("adoptable", equalTo(false))
        .body(
            "unknownNames.pointer",
            contains("/assignments/1/area", "/assignments/2/part", "/assignments/3/team"));
    AreaApi.adopt(draft)
        .statusCode(409)
        .body("type", containsString("decision-names-unknown"))
        .body("detail", containsString("Nergenshuizen"));
    team(CABERG, "2013-06-01").body("certainty", equalTo("NONE"));
  }

  @Test
  @Order(2)
  @Tag("A3")
  void a_decision_that_gives_an_area_to_two_teams_is_refused_whole() {
    decide(
            "2013-01-01",
            "NAMED_AREAS",
            AreaApi.assign(north, CABERG),
            AreaApi.assign(south, CABERG))
        .statusCode(409)
        .body("type", containsString("area-already-served"));

    team(CABERG, "2013-06-01").body("certainty", equalTo("NONE"));
  }

  @Test
  @Order(3)
  @Tag("A4")
  void a_decision_comes_into_force_on_its_day() {
    decide("2013-01-01", "NAMED_AREAS", AreaApi.assign(north, CABERG))
        .statusCode(200)
        .body("status", equalTo("IN_FORCE"));

    team(CABERG, "2012-12-31").body("certainty", equalTo("NONE"));
    team(CABERG, "2013-01-01")
        .body("certainty", equalTo("EXACT"))
        .body("teamName", equalTo("Noord"));
  }

  @Test
  @Order(4)
  @Tag("A3")
  void an_area_with_a_team_cannot_be_given_to_another_beside_it() {
    decide("2014-02-01", "NAMED_AREAS", AreaApi.assign(south, CABERG))
        .statusCode(409)
        .body("detail", containsString(CABERG));
  }

  @Test
  @Order(5)
  @Tag("A3")
  void a_decision_over_the_whole_municipality_replaces_what_it_does_not_name() {
    decide(
            "2017-02-23",
            "WHOLE_MUNICIPALITY",
            AreaApi.assign(south, MALBERG),
            AreaApi.assignPart(south, DOUSBERG, "Hazendans"))
        .statusCode(200);

    team(CABERG, "2017-02-22").body("teamName", equalTo("Noord"));
    team(CABERG, "2017-02-23").body("certainty", equalTo("NONE"));
    team(MALBERG, "2017-02-23").body("teamName", equalTo("Zuid"));
  }

  @Test
  @Order(6)
  @Tag("A5")
  void coverage_tells_what_has_no_team_and_what_has_one_in_part() {
    AreaApi.get("bi-reader", "/municipalities/GM0935/coverage?on=2017-02-23")
        .statusCode(200)
        .body("neighbourhoods", equalTo(3))
        .body("whole", equalTo(1))
        .body("partly", equalTo(1))
        .body("without", equalTo(1))
        .body("findings.neighbourhoodCode", contains(CABERG, DOUSBERG))
        .body("findings[1].partsCovered", contains("Hazendans"));
  }

  @Test
  @Order(7)
  @Tag("A6")
  void a_neighbourhood_that_is_served_in_part_has_candidates() {
    team(DOUSBERG, "2017-03-01")
        .body("certainty", equalTo("PART_OF"))
        .body("candidates.part", contains("Hazendans", null))
        .body("candidates.teamName", contains("Zuid", null));
    AreaApi.as("partner")
        .queryParam("on", "2017-03-01")
        .queryParam("part", "Hazendans")
        .get("/area/v1/neighbourhoods/" + DOUSBERG + "/team")
        .then()
        .body("certainty", equalTo("EXACT"))
        .body("teamName", equalTo("Zuid"));
  }

  private static io.restassured.response.ValidatableResponse team(String code, String on) {
    return AreaApi.get("partner", "/neighbourhoods/" + code + "/team?on=" + on).statusCode(200);
  }

  @SafeVarargs
  private static io.restassured.response.ValidatableResponse decide(
      String from, String reach, Map<String, Object>... assignments) {
    return AreaApi.adopt(draft(from, reach, assignments));
  }

  @SafeVarargs
  private static String draft(String from, String reach, Map<String, Object>... assignments) {
    return AreaApi.draft(AreaApi.decision(from, reach, List.of(assignments)));
  }
}
