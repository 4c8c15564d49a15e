// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.eclipse.microprofile.config.ConfigProvider;

import nl.socialteams.testing.Tokens;

import static io.restassured.RestAssured.given;

/** The service as its administrators call it. */
public final class AreaApi {
  private AreaApi() {}

  public static RequestSpecification as(String client) {
    return given()
        .baseUri(address())
        .auth()
        .oauth2(Tokens.of(client))
        .contentType(ContentType.JSON);
  }

  /** Also before the first test of a class, when nothing has told the client where to call. */
  private static String address() {
    return ConfigProvider.getConfig().getValue("test.url", String.class);
  }

  public static ValidatableResponse post(String client, String path, Object body) {
    return as(client).body(body).post("/area/v1" + path).then();
  }

  public static ValidatableResponse get(String client, String path) {
    return as(client).get("/area/v1" + path).then();
  }

  /** Maastricht with neighbourhoods of these codes, in the list of 2014. */
  public static void maastricht(String... codes) {
    post("area-administrator", "/municipalities", Map.of("code", "GM0935", "name", "Maastricht"))
        .statusCode(201);
    List<Map<String, Object>> listed = java.util.Arrays.stream(codes).map(AreaApi::listed).toList();
    post(
            "area-administrator",
            "/municipalities/GM0935/neighbourhood-lists",
            Map.of("year", 2014, "neighbourhoods", listed))
        .statusCode(201);
  }

  public static Map<String, Object> listed(String code) {
    return Map.of(
        "code",
        code,
        "name",
        "Buurt " + code,
        "districtCode",
        "WK093502",
        "districtName",
        "Buitenwijk West");
  }

  public static String team(String name, String foundedOn) {
    Map<String, Object> wanted =
        Map.of(
            "municipality",
            "GM0935",
            "name",
            name,
            "kind",
            "NEIGHBOURHOOD",
            "foundedOn",
            foundedOn);
    return post("area-administrator", "/teams", wanted).statusCode(201).extract().path("teamId");
  }

  public static Map<String, Object> decision(
      String inForceFrom, String reach, List<Map<String, Object>> assignments) {
    return Map.of(
        "municipality", "GM0935",
        "title", "Besluit van " + inForceFrom,
        "inForceFrom", inForceFrom,
        "reach", reach,
        "assignments", assignments);
  }

  public static String draft(Map<String, Object> decision) {
    return post("area-administrator", "/decisions", decision)
        .statusCode(201)
        .extract()
        .path("decisionId");
  }

  /** Adopts a draft as it was first written, with the gaps that it leaves. */
  public static ValidatableResponse adopt(String decision) {
    return adopt(decision, "\"v1\"", Map.of("takenOn", "2012-09-25", "acceptsGaps", true));
  }

  public static ValidatableResponse adopt(
      String decision, String version, Map<String, Object> adoption) {
    return as("area-administrator")
        .header("If-Match", version)
        .body(adoption)
        .post("/area/v1/decisions/" + decision + "/adoptions")
        .then();
  }

  public static ValidatableResponse decide(Map<String, Object> decision) {
    return adopt(draft(decision));
  }

  public static Map<String, Object> assign(String team, String area) {
    return Map.of("team", team, "area", area);
  }

  public static Map<String, Object> assignPart(String team, String area, String part) {
    return Map.of("team", team, "area", area, "part", part);
  }

  public static String key() {
    return UUID.randomUUID().toString();
  }
}
