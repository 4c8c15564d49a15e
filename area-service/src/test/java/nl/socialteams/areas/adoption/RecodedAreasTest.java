// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.adoption;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.testing.ServiceTest;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

/** Decisions about areas that an earlier one gave away under the codes of another list. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("A1")
@Tag("A4")
class RecodedAreasTest {
  private static final String CABERG = "BU09350205";
  private static final String CABERG_RECODED = "BU0935020A";
  private static final String MALBERG = "BU09350207";
  private static final String MALBERG_NORTH = "BU0935027A";
  private static final String MALBERG_SOUTH = "BU0935027B";
  private static final String DOUSBERG = "BU09350208";
  private static final String DAALHOF = "BU09350209";
  private static final String DOUSBERG_DAALHOF = "BU0935020D";

  @BeforeAll
  void a_city_whose_neighbourhoods_got_other_codes_after_the_decision() {
    AreaApi.maastricht(CABERG, MALBERG, DOUSBERG, DAALHOF);
    AreaApi.post(
            "area-administrator",
            "/municipalities/GM0935/neighbourhood-lists",
            Map.of(
                "year",
                2030,
                "neighbourhoods",
                Arrays.asList(
                    AreaApi.listed(CABERG_RECODED),
                    AreaApi.listed(MALBERG_NORTH),
                    AreaApi.listed(MALBERG_SOUTH),
                    AreaApi.listed(DOUSBERG_DAALHOF))))
        .statusCode(201);
    AreaApi.post(
            "area-administrator",
            "/municipalities/GM0935/neighbourhood-changes",
            Map.of(
                "fromYear",
                2014,
                "toYear",
                2030,
                "changes",
                List.of(
                    change(CABERG, CABERG_RECODED, "RECODED"),
                    change(MALBERG, MALBERG_NORTH, "SPLIT"),
                    change(MALBERG, MALBERG_SOUTH, "SPLIT"),
                    change(DOUSBERG, DOUSBERG_DAALHOF, "MERGED"),
                    change(DAALHOF, DOUSBERG_DAALHOF, "MERGED"))))
        .statusCode(201);
    AreaApi.team("Noord", "2013-01-01");
    AreaApi.team("Zuid", "2013-01-01");
    AreaApi.decide(
            AreaApi.decision(
                "2016-01-01",
                "NAMED_AREAS",
                List.of(
                    AreaApi.assign("Noord", CABERG),
                    AreaApi.assign("Zuid", MALBERG),
                    AreaApi.assign("Noord", DOUSBERG),
                    AreaApi.assign("Zuid", DAALHOF))))
        .statusCode(200);
  }

  @Test
  void an_area_is_not_given_away_twice_under_two_codes() {
    String draft = draft("2031-01-01", List.of(), AreaApi.assign("Zuid", CABERG_RECODED));

    check(draft)
        .body("adoptable", equalTo(false))
        .body("overlaps.teams[0].name", containsInAnyOrder("Noord", "Zuid"));
    AreaApi.adopt(draft).statusCode(409).body("type", containsString("area-already-served"));
  }

  @Test
  void released_by_its_new_code_or_its_old_one_it_changes_team() {
    String first =
        draft("2032-01-01", List.of(CABERG_RECODED), AreaApi.assign("Zuid", CABERG_RECODED));
    check(first).body("adoptable", equalTo(true)).body("gapsToAccept", empty());
    AreaApi.adopt(first).statusCode(200);
    AreaApi.adopt(draft("2033-01-01", List.of(CABERG), AreaApi.assign("Noord", CABERG)))
        .statusCode(200);

    team(CABERG_RECODED, "2031-12-31").body("teamName", equalTo("Noord"));
    team(CABERG_RECODED, "2032-01-01").body("teamName", equalTo("Zuid"));
    team(CABERG, "2032-06-01").body("teamName", equalTo("Zuid")).body(exact());
    team(CABERG_RECODED, "2033-01-01").body("teamName", equalTo("Noord")).body(exact());
  }

  @Test
  void what_a_decision_leaves_unsaid_of_a_neighbourhood_that_was_split_stays_with_its_team() {
    String draft =
        draft("2032-01-01", List.of(MALBERG_NORTH), AreaApi.assign("Noord", MALBERG_NORTH));
    check(draft).body("gapsToAccept", empty()).body("laterGaps", empty());
    AreaApi.adopt(draft).statusCode(200);

    team(MALBERG_NORTH, "2032-01-01").body("teamName", equalTo("Noord")).body(exact());
    team(MALBERG_SOUTH, "2032-01-01").body("teamName", equalTo("Zuid")).body(exact());
    team(MALBERG, "2031-12-31").body("teamName", equalTo("Zuid")).body(exact());
  }

  @Test
  void what_was_merged_is_taken_from_the_teams_of_all_that_went_into_it() {
    String half = draft("2032-01-01", List.of(), AreaApi.assign("Noord", DOUSBERG_DAALHOF));
    check(half).body("overlaps.teams[0].name", containsInAnyOrder("Noord", "Zuid"));

    AreaApi.adopt(
            draft(
                "2032-01-01", List.of(DOUSBERG_DAALHOF), AreaApi.assign("Noord", DOUSBERG_DAALHOF)))
        .statusCode(200);
    team(DOUSBERG_DAALHOF, "2031-12-31").body("certainty", equalTo("PART_OF"));
    team(DOUSBERG_DAALHOF, "2032-01-01").body("teamName", equalTo("Noord")).body(exact());
    AreaApi.get("bi-reader", "/municipalities/GM0935/coverage?on=2032-06-01")
        .body("findings", empty())
        .body("whole", equalTo(4));
  }

  private static org.hamcrest.Matcher<String> exact() {
    return containsString("\"certainty\":\"EXACT\"");
  }

  private static ValidatableResponse check(String decision) {
    return AreaApi.get("area-administrator", "/decisions/" + decision + "/check").statusCode(200);
  }

  private static ValidatableResponse team(String code, String on) {
    return AreaApi.get("partner", "/neighbourhoods/" + code + "/team?on=" + on).statusCode(200);
  }

  private static String draft(String day, List<String> released, Map<String, Object> assignment) {
    return AreaApi.draft(
        Map.of(
            "municipality",
            "GM0935",
            "title",
            "Besluit van " + day,
            "inForceFrom",
            day,
            "reach",
            "NAMED_AREAS",
            "releases",
            released.stream().map(area -> Map.of("area", area)).toList(),
            "assignments",
            List.of(assignment)));
  }

  private static Map<String, String> change(String from, String to, String kind) {
    return Map.of("fromCode", from, "toCode", to, "kind", kind);
  }
}
