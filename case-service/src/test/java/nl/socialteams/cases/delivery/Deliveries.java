// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.delivery;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.testing.Tokens;

import static io.restassured.RestAssured.given;

/** What a partner's system sends. */
public final class Deliveries {
  static final String NDJSON = "application/x-ndjson";
  private static final ObjectMapper JSON = new ObjectMapper();

  private Deliveries() {}

  public static Map<String, Object> registration(String id) {
    Map<String, Object> told = CaseApi.registration(AreaNews.CABERG, "2014-03-03");
    told.put("ownIdentifier", Map.of("system", "CLIENT_FILE", "id", id));
    return told;
  }

  public static ValidatableResponse register(String client, String key, Map<String, Object> told) {
    return CaseApi.as(client)
        .header("Idempotency-Key", key)
        .body(told)
        .post("/cases/v1/registrations")
        .then();
  }

  public static List<JsonPath> stream(String client, List<?> rows) {
    return given()
        .auth()
        .oauth2(Tokens.of(client))
        .contentType(NDJSON)
        .header("Accept-Language", "en")
        .body(
            rows.stream()
                .map(Deliveries::line)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8))
        .post("/cases/v1/registrations/_stream")
        .then()
        .statusCode(200)
        .contentType(NDJSON)
        .extract()
        .asString()
        .lines()
        .map(JsonPath::from)
        .toList();
  }

  /** A line of the stream: what is text already stays as it is. */
  static String line(Object row) {
    try {
      return row instanceof String text ? text : JSON.writeValueAsString(row);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
