// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.team;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.testing.ServiceTest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TeamLifeTest {
  private static final String CABERG = "BU09350205";
  private static final String MALBERG = "BU09350207";

  @BeforeAll
  void a_city() {
    AreaApi.maastricht(CABERG, MALBERG);
  }

  @Test
  @Tag("A2")
  void a_team_that_is_split_ends_and_its_successors_begin_on_that_day() {
    String team = AreaApi.team("Caberg-Malpertuis", "2013-01-01");

    split(team, "\"v1\"")
        .statusCode(201)
        .body("ended.endedOn", equalTo("2017-02-23"))
        .body("successors", hasSize(2))
        .body("successors[0].splitFrom", equalTo(team))
        .body("successors[0].foundedOn", equalTo("2017-02-23"));

    AreaApi.get("bi-reader", "/teams?municipality=GM0935&on=2017-02-22")
        .body("items.name", hasItem("Caberg-Malpertuis"))
        .body("items.name", not(hasItem("Malberg-Malpertuis")));
    AreaApi.get("bi-reader", "/teams?municipality=GM0935&on=2017-02-23")
        .body("items.name", not(hasItem("Caberg-Malpertuis")))
        .body("items.name", hasItem("Malberg-Malpertuis"));
  }

  @Test
  @Tag("A4")
  void a_team_with_an_area_is_not_ended_merged_or_split_without_a_decision() {
    String team = AreaApi.team("Oud-Caberg", "2013-01-01");
    String other = AreaApi.team("Bosscherveld", "2013-01-01");
    AreaApi.decide(
            AreaApi.decision("2013-01-01", "NAMED_AREAS", List.of(AreaApi.assign(team, CABERG))))
        .statusCode(200);

    end(team, "\"v1\"", "2017-02-23")
        .statusCode(409)
        .body("type", containsString("team-serves-areas"))
        .body("detail", containsString(CABERG));
    split(team, "\"v1\"").statusCode(409).body("type", containsString("team-serves-areas"));
    step(team, "\"v1\"", "mergers", Map.of("teamId", other, "on", "2017-02-23"))
        .statusCode(409)
        .body("type", containsString("team-serves-areas"));

    AreaApi.get("bi-reader", "/teams/" + team).body("endedOn", nullValue());
    AreaApi.get("bi-reader", "/neighbourhoods/" + CABERG + "/team?on=2017-02-23")
        .body("teamName", equalTo("Oud-Caberg"));
  }

  @Test
  @Tag("A4")
  void a_team_that_a_decision_took_its_areas_from_can_be_ended_from_that_day_on() {
    String team = AreaApi.team("Malberg", "2013-01-01");
    AreaApi.decide(
            AreaApi.decision("2013-01-01", "NAMED_AREAS", List.of(AreaApi.assign(team, MALBERG))))
        .statusCode(200);
    AreaApi.decide(
            Map.of(
                "municipality", "GM0935",
                "title", "Vrijgegeven",
                "inForceFrom", "2016-01-01",
                "reach", "NAMED_AREAS",
                "releases", List.of(Map.of("area", MALBERG))))
        .statusCode(200);

    end(team, "\"v1\"", "2015-12-31").statusCode(409);
    end(team, "\"v1\"", "2016-01-01").statusCode(200).body("endedOn", equalTo("2016-01-01"));
  }

  @Test
  @Tag("A2")
  void a_team_that_has_ended_cannot_end_again() {
    String team = AreaApi.team("Kort", "2013-01-01");
    end(team, "\"v1\"", "2014-01-01").statusCode(200).body("endedOn", equalTo("2014-01-01"));

    end(team, "\"v2\"", "2015-01-01").statusCode(409).body("type", containsString("team-ended"));
  }

  @Test
  @Tag("A2")
  void nobody_ends_a_team_that_was_changed_since_they_saw_it() {
    String team = AreaApi.team("Gezien", "2013-01-01");

    end(team, "\"v7\"", "2014-01-01").statusCode(412);
    AreaApi.post(
            "area-administrator", "/teams/" + team + "/endings", Map.of("endedOn", "2014-01-01"))
        .statusCode(428);
  }

  @Test
  @Tag("A2")
  void a_team_of_another_municipality_looks_like_one_that_does_not_exist() {
    String team = AreaApi.team("Elders", "2013-01-01");

    AreaApi.get("team-member-elsewhere", "/teams/" + team).statusCode(404);
  }

  private static io.restassured.response.ValidatableResponse end(
      String team, String version, String on) {
    return step(team, version, "endings", Map.of("endedOn", on));
  }

  private static io.restassured.response.ValidatableResponse step(
      String team, String version, String step, Map<String, Object> body) {
    return AreaApi.as("area-administrator")
        .header("If-Match", version)
        .body(body)
        .post("/area/v1/teams/" + team + "/" + step)
        .then();
  }

  private static io.restassured.response.ValidatableResponse split(String team, String version) {
    return step(
        team,
        version,
        "splits",
        Map.of(
            "on",
            "2017-02-23",
            "into",
            List.of(
                Map.of("name", "Caberg-Bosscherveld", "kind", "NEIGHBOURHOOD"),
                Map.of("name", "Malberg-Malpertuis", "kind", "NEIGHBOURHOOD"))));
  }
}
