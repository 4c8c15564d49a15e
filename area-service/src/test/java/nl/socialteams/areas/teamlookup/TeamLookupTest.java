// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamlookup;

import java.util.Map;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.areas.postcode.PostcodeRows;
import nl.socialteams.testing.ServiceTest;

import static nl.socialteams.areas.teamlookup.CityOfLookups.CABERG;
import static nl.socialteams.areas.teamlookup.CityOfLookups.DOUSBERG;
import static nl.socialteams.areas.teamlookup.CityOfLookups.MALBERG;
import static nl.socialteams.areas.teamlookup.CityOfLookups.at;
import static nl.socialteams.areas.teamlookup.CityOfLookups.in;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("A6")
class TeamLookupTest {
  @Inject PostcodeRows rows;

  @BeforeAll
  void a_city() {
    CityOfLookups.load(rows);
  }

  @Test
  void a_number_that_the_table_has_is_exact() {
    find(at("2024-06-01", "6216AB", 3))
        .body("certainty", equalTo("EXACT"))
        .body("rule", equalTo("POSTCODE_AND_NUMBER"))
        .body("neighbourhoodCode", equalTo(CABERG))
        .body("teamName", equalTo("Noord"))
        .body("tableYear", equalTo(2024))
        .body("candidates", empty());
  }

  @ParameterizedTest
  @CsvSource({
    "2017-02-22, Noord",
    "2017-02-23, Zuid",
    "2017-02-24, Zuid",
    "2039-12-31, Zuid",
    "2040-01-01,"
  })
  void the_team_is_that_of_the_day_past_or_coming(String on, String team) {
    find(in(on, MALBERG)).body("teamName", equalTo(team));
  }

  @ParameterizedTest
  @CsvSource({"1999-01-01, 2024", "2024-01-01, 2024", "2025-12-31, 2024", "2026-01-01, 2026"})
  void the_table_is_that_of_the_latest_year_not_after_the_day_or_the_oldest(String on, int year) {
    find(at(on, "6216AB", 3)).body("tableYear", equalTo(year));
  }

  @Test
  void a_postcode_in_one_neighbourhood_needs_no_number() {
    find(at("2024-06-01", "6216 ab"))
        .body("certainty", equalTo("EXACT"))
        .body("rule", equalTo("POSTCODE"))
        .body("teamName", equalTo("Noord"));
  }

  @Test
  void a_number_that_the_table_lacks_is_approximate() {
    find(at("2024-06-01", "6216AB", 99))
        .body("certainty", equalTo("APPROXIMATE"))
        .body("rule", equalTo("POSTCODE"))
        .body("teamName", equalTo("Noord"));
  }

  @Test
  void a_postcode_in_two_neighbourhoods_leaves_the_choice() {
    find(at("2024-06-01", "6216AC"))
        .body("certainty", equalTo("POSTCODE_SPANS_NEIGHBOURHOODS"))
        .body("neighbourhoodCode", nullValue())
        .body("teamId", nullValue())
        .body("candidates.neighbourhoodCode", contains(CABERG, MALBERG))
        .body("candidates.teamName", contains("Noord", "Zuid"));
    find(at("2024-06-01", "6216AC", 6)).body("teamName", equalTo("Zuid"));
  }

  @Test
  void a_table_of_a_later_year_than_the_day_is_approximate() {
    find(at("2017-06-01", "6216AB", 3))
        .body("certainty", equalTo("APPROXIMATE"))
        .body("tableYear", equalTo(2024))
        .body("teamName", equalTo("Noord"));
    find(at("2017-06-01", "6216AB")).body("certainty", equalTo("APPROXIMATE"));
    find(at("2017-06-01", "6216AC")).body("certainty", equalTo("POSTCODE_SPANS_NEIGHBOURHOODS"));
  }

  @Test
  void two_neighbourhoods_of_one_team_leave_no_doubt_about_it() {
    find(at("2016-06-01", "6216AC"))
        .body("certainty", equalTo("APPROXIMATE"))
        .body("neighbourhoodCode", nullValue())
        .body("teamName", equalTo("Noord"));
  }

  @Test
  void where_it_depends_on_the_part_the_places_are_listed() {
    find(at("2024-06-01", "6216AD", 4))
        .body("certainty", equalTo("PART_OF"))
        .body("neighbourhoodCode", equalTo(DOUSBERG))
        .body("teamId", nullValue())
        .body("candidates.part", contains("Hazendans", null))
        .body("candidates.teamName", contains("Zuid", null));
  }

  @Test
  void a_part_that_is_named_decides() {
    Map<String, Object> place = Map.of("code", DOUSBERG, "part", "Hazendans");
    find(Map.of("on", "2024-06-01", "neighbourhood", place))
        .body("certainty", equalTo("EXACT"))
        .body("rule", equalTo("PART"))
        .body("teamName", equalTo("Zuid"));
  }

  @Test
  void a_place_that_is_not_known_has_no_team() {
    find(at("2024-06-01", "1011AB", 1))
        .body("certainty", equalTo("NONE"))
        .body("rule", equalTo("NOTHING_FOUND"));
    find(in("2024-06-01", "BU09359999")).body("rule", equalTo("NOTHING_FOUND"));
  }

  @Test
  void an_address_of_another_municipality_is_answered_like_an_unknown_one() {
    answer("team-member-elsewhere", at("2024-06-01", "6216AB", 3))
        .statusCode(200)
        .body("rule", equalTo("NOTHING_FOUND"))
        .body("teamId", nullValue());
    answer(
            "partner",
            Map.of(
                "on", "2024-06-01",
                "municipality", "GM0794",
                "neighbourhood", Map.of("code", CABERG)))
        .body("rule", equalTo("NOTHING_FOUND"));
  }

  @Test
  void a_place_is_told_in_exactly_one_way() {
    answer("partner", Map.of("on", "2024-06-01"))
        .statusCode(400)
        .body("errors.code", contains("place-missing"));
    answer(
            "partner",
            Map.of(
                "on", "2024-06-01",
                "neighbourhood", Map.of("code", CABERG),
                "address", Map.of("postcode", "6216AB")))
        .statusCode(400)
        .body("errors.pointer", contains("/address"));
  }

  @Test
  void what_is_wrong_with_a_place_is_told_all_at_once() {
    answer("partner", Map.of("address", Map.of("postcode", "0216AB", "houseNumber", 0)))
        .statusCode(400)
        .body("errors.pointer", contains("/address/houseNumber", "/address/postcode", "/on"));
    Map<String, Object> place = Map.of("code", DOUSBERG, "part", "Nergenshuizen");
    answer("partner", Map.of("on", "2024-06-01", "neighbourhood", place))
        .statusCode(400)
        .body("errors.pointer", contains("/neighbourhood/part"));
  }

  private static ValidatableResponse find(Map<String, Object> wanted) {
    return answer("partner", wanted).statusCode(200);
  }

  private static ValidatableResponse answer(String client, Map<String, Object> wanted) {
    return AreaApi.post(client, "/team-lookups/_search", wanted);
  }
}
