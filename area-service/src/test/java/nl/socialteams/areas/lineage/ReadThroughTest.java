// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.lineage;

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
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** Decided in the codes of 2014, asked in those of 2030, and the other way round. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("A1")
@Tag("A6")
class ReadThroughTest {
  private static final String CABERG = "BU09350205";
  private static final String CABERG_RECODED = "BU0935020A";
  private static final String MALBERG = "BU09350207";
  private static final String MALBERG_NORTH = "BU0935027A";
  private static final String MALBERG_SOUTH = "BU0935027B";
  private static final String DOUSBERG = "BU09350208";
  private static final String DAALHOF = "BU09350209";
  private static final String DOUSBERG_DAALHOF = "BU0935020D";

  @BeforeAll
  void two_lists_and_decisions_in_the_codes_of_each() {
    AreaApi.maastricht(CABERG, MALBERG, DOUSBERG, DAALHOF);
    list(2030, CABERG_RECODED, MALBERG_NORTH, MALBERG_SOUTH, DOUSBERG_DAALHOF);
    record(
        change(CABERG, CABERG_RECODED, "RECODED"),
        change(MALBERG, MALBERG_NORTH, "SPLIT"),
        change(MALBERG, MALBERG_SOUTH, "SPLIT"),
        change(DOUSBERG, DOUSBERG_DAALHOF, "MERGED"),
        change(DAALHOF, DOUSBERG_DAALHOF, "MERGED"));
    String north = AreaApi.team("Noord", "2013-01-01");
    String south = AreaApi.team("Zuid", "2013-01-01");
    decide(
        "2016-01-01",
        AreaApi.assign(north, CABERG),
        AreaApi.assign(south, MALBERG),
        AreaApi.assign(north, DOUSBERG),
        AreaApi.assign(south, DAALHOF));
    decide(
        "2040-01-01", AreaApi.assign(south, CABERG_RECODED), AreaApi.assign(north, MALBERG_NORTH));
  }

  @Test
  void a_neighbourhood_with_another_code_is_still_the_same() {
    team(CABERG_RECODED, "2031-06-01")
        .body("certainty", equalTo("EXACT"))
        .body("teamName", equalTo("Noord"))
        .body("neighbourhoodCode", equalTo(CABERG_RECODED))
        .body("readThrough.kind", contains("RECODED"))
        .body("readThrough.fromCode", contains(CABERG));
  }

  @Test
  void a_code_of_a_later_year_is_read_back_and_one_of_an_earlier_year_ahead() {
    team(CABERG_RECODED, "2017-06-01")
        .body("certainty", equalTo("EXACT"))
        .body("teamName", equalTo("Noord"));
    team(CABERG, "2031-06-01")
        .body("certainty", equalTo("EXACT"))
        .body("readThrough", empty())
        .body("teamName", equalTo("Noord"));
    team(CABERG, "2041-06-01")
        .body("certainty", equalTo("EXACT"))
        .body("readThrough.toCode", contains(CABERG_RECODED))
        .body("teamName", equalTo("Zuid"));
  }

  @Test
  void what_came_of_a_split_has_the_team_of_the_whole_by_approximation() {
    team(MALBERG_NORTH, "2031-06-01")
        .body("certainty", equalTo("APPROXIMATE"))
        .body("teamName", equalTo("Zuid"))
        .body("readThrough.kind", contains("SPLIT"));
  }

  @Test
  void what_was_split_since_leaves_the_choice_where_its_halves_differ() {
    team(MALBERG, "2041-06-01")
        .body("certainty", equalTo("PART_OF"))
        .body("teamId", nullValue())
        .body("candidates.neighbourhoodCode", contains(MALBERG_NORTH, MALBERG_SOUTH))
        .body("candidates.teamName", contains("Noord", null));
  }

  @Test
  void what_was_merged_of_two_teams_leaves_the_choice() {
    team(DOUSBERG_DAALHOF, "2031-06-01")
        .body("certainty", equalTo("PART_OF"))
        .body("candidates.neighbourhoodCode", contains(DOUSBERG, DAALHOF))
        .body("candidates.teamName", contains("Noord", "Zuid"))
        .body("readThrough.kind", contains("MERGED", "MERGED"));
  }

  @Test
  @Tag("A5")
  void coverage_finds_the_teams_of_other_codes() {
    AreaApi.get("bi-reader", "/municipalities/GM0935/coverage?on=2031-06-01")
        .statusCode(200)
        .body("listYear", equalTo(2030))
        .body("whole", equalTo(4))
        .body("findings", empty());
    AreaApi.get("bi-reader", "/municipalities/GM0935/coverage?on=2041-06-01")
        .body("findings.neighbourhoodCode", contains(DOUSBERG_DAALHOF, MALBERG_SOUTH))
        .body("findings.covered", contains("NONE", "NONE"));
  }

  private static ValidatableResponse team(String code, String on) {
    return AreaApi.get("partner", "/neighbourhoods/" + code + "/team?on=" + on).statusCode(200);
  }

  private static void list(int year, String... codes) {
    List<Map<String, Object>> listed = List.of(codes).stream().map(AreaApi::listed).toList();
    AreaApi.post(
            "area-administrator",
            "/municipalities/GM0935/neighbourhood-lists",
            Map.of("year", year, "neighbourhoods", listed))
        .statusCode(201);
  }

  @SafeVarargs
  private static void record(Map<String, String>... changes) {
    AreaApi.post(
            "area-administrator",
            "/municipalities/GM0935/neighbourhood-changes",
            Map.of("fromYear", 2014, "toYear", 2030, "changes", List.of(changes)))
        .statusCode(201);
  }

  private static Map<String, String> change(String from, String to, String kind) {
    return Map.of("fromCode", from, "toCode", to, "kind", kind);
  }

  @SafeVarargs
  private static void decide(String from, Map<String, Object>... assignments) {
    AreaApi.decide(AreaApi.decision(from, "WHOLE_MUNICIPALITY", List.of(assignments)))
        .statusCode(200);
  }
}
