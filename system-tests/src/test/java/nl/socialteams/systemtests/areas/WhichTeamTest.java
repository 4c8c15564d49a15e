// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.areas;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.socialteams.systemtests.contract.calls.Json;
import nl.socialteams.systemtests.mainjob.As;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** A partner asks which team serves an address; the addresses are made up. */
@Tag("A6")
class WhichTeamTest {
  private static final String LOOKUPS = "/area/v1/team-lookups/";
  private static final int MANY = 5000;

  @ParameterizedTest
  @CsvSource({
    "2017-02-22, Caberg-Malpertuis",
    "2017-02-23, Caberg-Bosscherveld",
    "2017-02-24, Caberg-Bosscherveld",
    "2039-06-01, Caberg-Bosscherveld"
  })
  void the_team_of_an_address_is_that_of_the_day(String on, String team) {
    search(address(on, "6216 SA", 3))
        .body("certainty", equalTo("EXACT"))
        .body("rule", equalTo("POSTCODE_AND_NUMBER"))
        .body("tableYear", equalTo(2016))
        .body("teamName", equalTo(team));
  }

  @Test
  void a_postcode_alone_is_enough_where_it_lies_in_one_neighbourhood() {
    search(Map.of("on", "2017-03-01", "address", Map.of("postcode", "6216SA")))
        .body("certainty", equalTo("EXACT"))
        .body("rule", equalTo("POSTCODE"));
  }

  @Test
  void a_postcode_in_two_neighbourhoods_leaves_the_choice_unless_one_team_serves_both() {
    Map<String, Object> address = Map.of("postcode", "6216SD");
    search(Map.of("on", "2017-03-01", "address", address))
        .body("certainty", equalTo("POSTCODE_SPANS_NEIGHBOURHOODS"))
        .body("candidates.teamName", contains("Caberg-Bosscherveld", "Malberg-Malpertuis"));
    search(Map.of("on", "2017-02-22", "address", address))
        .body("certainty", equalTo("EXACT"))
        .body("teamName", equalTo("Caberg-Malpertuis"));
  }

  @Test
  void a_table_of_a_later_year_than_the_day_is_approximate() {
    search(address("2015-03-01", "6216SA", 3)).body("certainty", equalTo("APPROXIMATE"));
  }

  @Test
  void a_number_that_the_table_lacks_is_approximate() {
    search(address("2017-03-01", "6216SA", 999)).body("certainty", equalTo("APPROXIMATE"));
  }

  @Test
  void the_known_addresses_of_hazendans_decide_and_others_leave_the_choice() {
    search(address("2017-03-01", "6217SA", 4))
        .body("certainty", equalTo("EXACT"))
        .body("rule", equalTo("ADDRESS_RANGE_OF_PART"))
        .body("part", equalTo("Hazendans"))
        .body("teamName", equalTo("Daalhof"));
    search(address("2017-03-01", "6217SD", 4))
        .body("certainty", equalTo("PART_OF"))
        .body("teamId", nullValue())
        .body("candidates.teamName", contains("Daalhof", null));
  }

  @Test
  void a_neighbourhood_and_a_part_can_be_named() {
    search(neighbourhood("BU09350205", null)).body("rule", equalTo("NEIGHBOURHOOD"));
    search(neighbourhood("BU09350208", "Hazendans"))
        .body("rule", equalTo("PART"))
        .body("teamName", equalTo("Daalhof"));
  }

  @Test
  void a_neighbourhood_that_the_decision_forgot_has_no_team() {
    search(address("2017-03-01", "6219SA", 1))
        .body("certainty", equalTo("NONE"))
        .body("neighbourhoodCode", equalTo("BU09350304"));
  }

  @Test
  void an_address_of_another_municipality_is_not_known_here() {
    search(address("2017-03-01", "1011AB", 1)).body("rule", equalTo("NOTHING_FOUND"));
    new As("team-member-elsewhere")
        .post(LOOKUPS + "_search", address("2017-03-01", "6216SA", 3))
        .statusCode(200)
        .body("rule", equalTo("NOTHING_FOUND"))
        .body("teamName", nullValue());
  }

  @Test
  void thousands_of_addresses_are_answered_in_one_stream_in_order() {
    List<JsonNode> answers =
        stream(
            IntStream.range(0, MANY)
                .mapToObj(n -> row(n, n == 7 ? "wrong" : "6216SA"))
                .collect(joining("\n")));

    assertThat(answers).hasSize(MANY);
    assertThat(answers)
        .extracting(answer -> answer.path("reference").asText())
        .containsExactlyElementsOf(IntStream.range(0, MANY).mapToObj(n -> "r" + n).toList());
    assertThat(answers.get(7).at("/problem/errors/0/pointer").asText())
        .isEqualTo("/lookup/address/postcode");
    assertThat(answers.get(MANY - 1).at("/answer/teamName").asText())
        .isEqualTo("Caberg-Bosscherveld");
  }

  private static List<JsonNode> stream(String rows) {
    String answers =
        new As("partner")
            .call()
            .contentType("application/x-ndjson")
            .body(rows.getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .post(LOOKUPS + "_stream")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    return answers.lines().map(Json::read).toList();
  }

  private static String row(int number, String postcode) {
    return "{\"reference\":\"r%d\",\"lookup\":{\"on\":\"2017-03-01\",\"address\":{\"postcode\":\"%s\",\"houseNumber\":%d}}}"
        .formatted(number, postcode, number % 30 + 1);
  }

  private static ValidatableResponse search(Map<String, Object> lookup) {
    return new As("partner").post(LOOKUPS + "_search", lookup).statusCode(200);
  }

  private static Map<String, Object> address(String on, String postcode, int number) {
    return Map.of("on", on, "address", Map.of("postcode", postcode, "houseNumber", number));
  }

  private static Map<String, Object> neighbourhood(String code, String part) {
    Map<String, String> place =
        part == null ? Map.of("code", code) : Map.of("code", code, "part", part);
    return Map.of("on", "2017-03-01", "neighbourhood", place);
  }
}
