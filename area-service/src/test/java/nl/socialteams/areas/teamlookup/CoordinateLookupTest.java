// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamlookup;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.areas.postcode.PostcodeRows;
import nl.socialteams.testing.ServiceTest;

import static nl.socialteams.areas.teamlookup.CityOfLookups.CABERG;
import static nl.socialteams.areas.teamlookup.CityOfLookups.DOUSBERG;
import static nl.socialteams.areas.teamlookup.CityOfLookups.MALBERG;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("A6")
class CoordinateLookupTest {
  private static final int SIMPLIFIED = 2024;
  private static final int EXACT = 2026;

  @Inject PostcodeRows rows;

  @BeforeAll
  void a_city_that_is_drawn_roughly_and_later_exactly() {
    CityOfLookups.load(rows);
    draw(SIMPLIFIED, true);
    draw(EXACT, false);
  }

  @Test
  void a_simplified_outline_is_never_exact() {
    find(SIMPLIFIED, 5.605)
        .body("certainty", equalTo("APPROXIMATE"))
        .body("rule", equalTo("OUTLINE"))
        .body("neighbourhoodCode", equalTo(CABERG))
        .body("tableYear", equalTo(SIMPLIFIED))
        .body("teamName", equalTo("Noord"));
    find(SIMPLIFIED, 5.625).body("certainty", equalTo("PART_OF"));
  }

  @Test
  void the_outline_itself_is() {
    find(EXACT, 5.605).body("certainty", equalTo("EXACT")).body("teamName", equalTo("Noord"));
    find(EXACT, 5.625)
        .body("certainty", equalTo("PART_OF"))
        .body("candidates.part", contains("Hazendans", null));
  }

  @Test
  void a_point_on_a_border_leaves_the_choice() {
    find(EXACT, 5.61)
        .body("certainty", equalTo("APPROXIMATE"))
        .body("teamId", nullValue())
        .body("candidates.neighbourhoodCode", contains(CABERG, MALBERG));
  }

  @Test
  void a_point_outside_lies_nowhere() {
    find(EXACT, 6.5).body("rule", equalTo("NOTHING_FOUND"));
    lookUp("team-member-elsewhere", EXACT, Map.of("longitude", 5.605, "latitude", 50.875))
        .body("rule", equalTo("NOTHING_FOUND"));
  }

  @Test
  void a_point_has_two_numbers() {
    lookUp("partner", EXACT, Map.of("longitude", "5.6"))
        .statusCode(400)
        .body("errors", hasSize(2))
        .body(
            "errors.find { it.pointer == '/coordinates/longitude' }.code",
            equalTo("expected-decimal"));
  }

  private static ValidatableResponse find(int year, double longitude) {
    return lookUp("partner", year, Map.of("longitude", longitude, "latitude", 50.875))
        .statusCode(200);
  }

  private static ValidatableResponse lookUp(
      String client, int year, Map<String, Object> coordinates) {
    return AreaApi.post(
        client, "/team-lookups/_search", Map.of("on", year + "-06-01", "coordinates", coordinates));
  }

  private static void draw(int year, boolean simplified) {
    String features =
        String.join(",", square(CABERG, 5.60), square(MALBERG, 5.61), square(DOUSBERG, 5.62));
    AreaApi.as("area-administrator")
        .contentType("application/geo+json")
        .body(
            ("{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}")
                .getBytes(StandardCharsets.UTF_8))
        .post("/area/v1/imports/outlines?year=" + year + "&simplified=" + simplified)
        .then()
        .statusCode(201)
        .body("rowsAccepted", equalTo(3));
  }

  private static String square(String code, double west) {
    return String.format(
        Locale.ROOT,
        "{\"type\":\"Feature\",\"properties\":{\"buurtcode\":\"%1$s\"},\"geometry\":{\"type\":"
            + "\"Polygon\",\"coordinates\":[[[%2$.2f,50.87],[%3$.2f,50.87],[%3$.2f,50.88],"
            + "[%2$.2f,50.88],[%2$.2f,50.87]]]}}",
        code,
        west,
        west + 0.01);
  }
}
