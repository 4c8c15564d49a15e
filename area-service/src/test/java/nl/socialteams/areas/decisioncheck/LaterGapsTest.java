// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisioncheck;

import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.testing.ServiceTest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

/** What a decision leaves without a team, not on its day but later. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("A4")
class LaterGapsTest {
  private static final String CABERG = "BU09350205";
  private static final String MALBERG = "BU09350207";

  @BeforeAll
  void a_city_with_a_team_that_ends_and_one_that_stays() {
    AreaApi.maastricht(CABERG, MALBERG);
    AreaApi.team("Blijvend", "2013-01-01");
    String passing = AreaApi.team("Tijdelijk", "2013-01-01");
    AreaApi.as("area-administrator")
        .header("If-Match", "\"v1\"")
        .body(Map.of("endedOn", "2035-01-01"))
        .post("/area/v1/teams/" + passing + "/endings")
        .then()
        .statusCode(200);
  }

  @Test
  void a_gap_that_opens_when_the_team_ends_is_told_with_its_day_and_has_to_be_accepted() {
    AreaApi.decide(draftOf("2014-01-01", Map.of("team", "Blijvend", "area", CABERG)))
        .statusCode(200);
    Map<String, Object> taken =
        Map.of(
            "municipality", "GM0935",
            "title", "Naar een team dat eindigt",
            "inForceFrom", "2030-01-01",
            "reach", "NAMED_AREAS",
            "releases", List.of(Map.of("area", CABERG)),
            "assignments", List.of(Map.of("team", "Tijdelijk", "area", CABERG)));
    String decision = AreaApi.draft(taken);

    check(decision)
        .body("adoptable", equalTo(true))
        .body("gaps.neighbourhoodCode", not(hasItem(CABERG)))
        .body("laterGaps.on", contains("2035-01-01"))
        .body("laterGaps.gap.neighbourhoodCode", contains(CABERG))
        .body("gapsToAccept", contains(CABERG));
    AreaApi.adopt(decision, "\"v1\"", Map.of("takenOn", "2020-01-01"))
        .statusCode(409)
        .body("type", containsString("decision-leaves-gaps"));
  }

  @Test
  void where_another_decision_goes_on_from_there_no_gap_opens() {
    AreaApi.decide(draftOf("2035-01-01", Map.of("team", "Blijvend", "area", MALBERG)))
        .statusCode(200);
    String decision = draft("2030-01-01", Map.of("team", "Tijdelijk", "area", MALBERG));

    check(decision).body("laterGaps", empty()).body("gapsToAccept", empty());
    AreaApi.adopt(decision, "\"v1\"", Map.of("takenOn", "2020-01-01")).statusCode(200);
  }

  private static ValidatableResponse check(String decision) {
    return AreaApi.get("area-administrator", "/decisions/" + decision + "/check").statusCode(200);
  }

  private static String draft(String day, Map<String, Object> assignment) {
    return AreaApi.draft(draftOf(day, assignment));
  }

  private static Map<String, Object> draftOf(String day, Map<String, Object> assignment) {
    return AreaApi.decision(day, "NAMED_AREAS", List.of(assignment));
  }
}
