// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas;

import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.testing.ServiceTest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

/** What bad requests are answered, where the contract test of the whole cannot see the details. */
@ServiceTest
@Tag("G7")
class RequestRulesTest {

  @Test
  void every_fault_of_a_body_is_told_at_once() {
    AreaApi.as("area-administrator")
        .body(
            "{\"municipality\":\"0935\",\"nam\":\"x\",\"kind\":\"BAND\",\"foundedOn\":\"1-1-2013\"}")
        .post("/area/v1/teams")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .header("API-Version", "1.0.0")
        .header("X-Content-Type-Options", "nosniff")
        .body("title", equalTo("Ongeldige invoer"))
        .body(
            "errors.pointer",
            containsInAnyOrder("/municipality", "/nam", "/kind", "/foundedOn", "/name"));
  }

  @Test
  void an_answer_is_in_english_for_who_asks_for_it() {
    AreaApi.as("area-administrator")
        .header("Accept-Language", "en-GB, nl;q=0.5")
        .body("{")
        .post("/area/v1/teams")
        .then()
        .statusCode(400)
        .body("title", equalTo("Invalid input"))
        .body("errors[0].code", equalTo("malformed-json"));
  }

  @Test
  void a_query_parameter_that_is_not_documented_is_refused() {
    AreaApi.get("bi-reader", "/teams?municipality=GM0935&onn=2013-01-01&limit=many")
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/onn", "/limit"));
  }

  @Test
  void a_day_that_cannot_be_meant_is_refused_in_a_query_and_in_a_body() {
    sent("/teams?municipality=GM0935&on=%2B6000000-01-01")
        .statusCode(400)
        .body("errors.pointer", contains("/on"))
        .body("errors.code", contains("day-out-of-range"));
    AreaApi.post(
            "area-administrator",
            "/teams",
            Map.of(
                "municipality", "GM0935",
                "name", "Ooit",
                "kind", "NEIGHBOURHOOD",
                "foundedOn", "+999999999-12-31",
                "knownSince", "-0002-06-15T00:00:00Z"))
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/foundedOn", "/knownSince"))
        .body("errors.detail", hasItem(containsString("1800-01-01 tot en met 2199-12-31")));
  }

  @Test
  void text_that_cannot_be_kept_is_refused_wherever_it_stands() {
    sent("/neighbourhoods/BU0935%00/team?on=-0002-06-15")
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/code", "/on"));
    sent("/teams?municipality=GM0935%00&cursor=%00")
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/municipality", "/cursor"))
        .body("errors.code", everyItem(equalTo("character-nul")));
    AreaApi.post(
            "area-administrator", "/municipalities", Map.of("code", "GM0935", "name", "Maas\0"))
        .statusCode(400)
        .body("errors.pointer", contains("/name"))
        .body("errors.code", contains("character-nul"));
  }

  @Test
  void a_limit_out_of_bounds_is_refused() {
    AreaApi.get("bi-reader", "/teams?municipality=GM0935&limit=201")
        .statusCode(400)
        .body("errors.pointer", hasItem("/limit"))
        .body("errors[0].in", equalTo("query"));
  }

  @Test
  void nobody_gets_in_without_a_valid_token() {
    io.restassured.RestAssured.get("/area/v1/municipalities")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", containsString("Bearer"));
    AreaApi.get("expired", "/municipalities").statusCode(401).body("title", notNullValue());
  }

  @Test
  void a_foreign_role_learns_nothing_of_the_input() {
    AreaApi.as("bi-reader")
        .body("{")
        .post("/area/v1/teams")
        .then()
        .statusCode(403)
        .body("type", containsString("operation-not-allowed"));
  }

  @Test
  void http_itself_is_refused_as_a_problem() {
    AreaApi.as("area-administrator")
        .delete("/area/v1/teams")
        .then()
        .statusCode(405)
        .contentType("application/problem+json")
        .header("Allow", containsString("GET"));
    AreaApi.as("area-administrator")
        .accept("text/html")
        .get("/area/v1/municipalities")
        .then()
        .statusCode(406)
        .contentType("application/problem+json");
    AreaApi.as("area-administrator")
        .contentType("text/plain")
        .body("x")
        .post("/area/v1/teams")
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
    AreaApi.get("bi-reader", "/teams/").statusCode(404).contentType("application/problem+json");
    AreaApi.get("bi-reader", "/nothing").statusCode(404).contentType("application/problem+json");
  }

  @Test
  void only_an_import_of_history_says_when_something_became_known() {
    Map<String, Object> wanted =
        Map.of(
            "municipality", "GM0935",
            "name", "Vroeger",
            "kind", "NEIGHBOURHOOD",
            "foundedOn", "2013-01-01",
            "knownSince", "2013-01-01T00:00:00Z");
    AreaApi.post(
            "area-administrator", "/municipalities", Map.of("code", "GM0935", "name", "Maastricht"))
        .statusCode(201);

    AreaApi.post("area-administrator", "/teams", wanted)
        .statusCode(403)
        .body("type", containsString("assertion-not-allowed"));
    AreaApi.post("demonstration", "/teams", wanted).statusCode(201);
  }

  /** As it stands: nothing of the address is escaped once more. */
  private static ValidatableResponse sent(String address) {
    return AreaApi.as("bi-reader").urlEncodingEnabled(false).get("/area/v1" + address).then();
  }
}
