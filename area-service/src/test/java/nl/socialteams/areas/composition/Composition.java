// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.composition;

import java.util.LinkedHashMap;
import java.util.Map;

import io.restassured.response.ValidatableResponse;

import nl.socialteams.areas.AreaApi;

/** Organisations, workers and members as an administrator keeps them; all made up. */
public final class Composition {
  private Composition() {}

  public static void standardLists() {
    AreaApi.as("area-administrator")
        .post("/area/v1/municipalities/GM0935/standard-code-lists")
        .then()
        .statusCode(201);
  }

  public static String organisation(String name) {
    Map<String, Object> wanted =
        Map.of(
            "municipality",
            "GM0935",
            "name",
            name,
            "fundingForm",
            "SUBSIDY",
            "fundedFrom",
            "2013-01-01");
    return AreaApi.post("area-administrator", "/organisations", wanted)
        .statusCode(201)
        .extract()
        .path("organisationId");
  }

  public static String worker(String givenName, String familyName) {
    Map<String, Object> wanted =
        Map.of("municipality", "GM0935", "givenName", givenName, "familyName", familyName);
    return AreaApi.post("area-administrator", "/workers", wanted)
        .statusCode(201)
        .extract()
        .path("workerId");
  }

  public static Map<String, Object> terms(String organisation) {
    Map<String, Object> terms = new LinkedHashMap<>();
    terms.put("organisationId", organisation);
    terms.put("kind", "PROFESSIONAL");
    terms.put("function", "MEMBER");
    terms.put("discipline", "SOCIAL_WORK");
    terms.put("focus", "GENERALIST");
    terms.put("attachment", "SECONDED");
    terms.put("steeredBy", "MUNICIPALITY");
    return terms;
  }

  static Map<String, Object> terms(String organisation, String member, Object value) {
    Map<String, Object> terms = terms(organisation);
    terms.put(member, value);
    return terms;
  }

  public static ValidatableResponse join(
      String team, String worker, String from, Map<String, Object> terms) {
    return AreaApi.post(
        "area-administrator",
        "/memberships",
        Map.of("teamId", team, "workerId", worker, "from", from, "terms", terms));
  }

  public static ValidatableResponse change(String membership, String step, Object body) {
    String version =
        AreaApi.get("team-member", "/memberships/" + membership).extract().header("ETag");
    return AreaApi.as("area-administrator")
        .header("If-Match", version)
        .body(body)
        .post("/area/v1/memberships/" + membership + step)
        .then();
  }

  public static ValidatableResponse size(String team, String on) {
    return AreaApi.get("bi-reader", "/teams/" + team + "/size?on=" + on).statusCode(200);
  }
}
