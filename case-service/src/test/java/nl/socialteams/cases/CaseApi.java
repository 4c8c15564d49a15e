// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases;

import java.util.HashMap;
import java.util.Map;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import nl.socialteams.testing.Tokens;

import static io.restassured.RestAssured.given;

/** The service as team members and partner systems call it. */
public final class CaseApi {
  private CaseApi() {}

  public static RequestSpecification as(String client) {
    return given().auth().oauth2(Tokens.of(client)).contentType(ContentType.JSON);
  }

  public static ValidatableResponse post(String client, String path, Object body) {
    return as(client).body(body).post("/cases/v1" + path).then();
  }

  public static ValidatableResponse get(String client, String path) {
    return as(client).get("/cases/v1" + path).then();
  }

  /** A registration that is complete, in a map that a test can change. */
  public static Map<String, Object> registration(String neighbourhood, String on) {
    Map<String, Object> told = new HashMap<>();
    told.put("municipality", "GM0935");
    told.put("form", "CASE");
    told.put("registeredOn", on);
    told.put("entry", "GENERAL_PRACTITIONER");
    told.put("question", Map.of("kind", "MULTIPLE", "text", "Verzonnen schuldenvraag"));
    told.put("neighbourhoodCode", neighbourhood);
    told.put("client", client());
    return told;
  }

  public static Map<String, Object> client() {
    return new HashMap<>(
        Map.of(
            "givenName", "Aaltje",
            "familyName", "Verzonnenaam",
            "gender", "FEMALE",
            "birthDate", "1968-04-17",
            "livingUnit", "WITH_OTHERS_AND_CHILDREN"));
  }

  public static JsonPath registered(Map<String, Object> told) {
    return post("team-member", "/registrations", told).statusCode(201).extract().jsonPath();
  }

  public static ValidatableResponse close(String caseId, String ifMatch, String on) {
    RequestSpecification request =
        as("team-member").body(Map.of("closedOn", on, "reason", "SUPPORT_SUFFICIENT"));
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.post("/cases/v1/cases/" + caseId + "/closings").then();
  }
}
