// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

import io.restassured.response.ValidatableResponse;

import nl.socialteams.areas.AreaApi;

/** The exchange as those who work with it call it; all residents are made up. */
public final class ExchangeApi {
  public static final String CABERG = "BU09350205";
  public static final String MALBERG = "BU09350207";

  private ExchangeApi() {}

  public static void city() {
    AreaApi.maastricht(CABERG, MALBERG);
    AreaApi.as("area-administrator")
        .post("/area/v1/municipalities/GM0935/standard-code-lists")
        .then()
        .statusCode(201);
  }

  public static Map<String, Object> resident(String familyName) {
    return Map.of(
        "municipality",
        "GM0935",
        "neighbourhoodCode",
        CABERG,
        "registeredOn",
        "2014-06-02",
        "person",
        Map.of("givenName", "Toos", "familyName", familyName, "phone", "06-0000 0001"));
  }

  public static String participant(String familyName) {
    return AreaApi.post("team-member", "/exchange-participants", resident(familyName))
        .statusCode(201)
        .extract()
        .path("participantId");
  }

  public static Map<String, Object> entry(String participant, String kind, String on) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("participantId", participant);
    entry.put("kind", kind);
    entry.put("neighbourhoodCode", CABERG);
    entry.put("description", "Verzonnen en persoonlijk.");
    entry.put("enteredOn", on);
    return entry;
  }

  public static String request(String participant, String kind, String on) {
    return AreaApi.post("team-member", "/exchange-requests", entry(participant, kind, on))
        .statusCode(201)
        .extract()
        .path("requestId");
  }

  public static String offer(String participant, String kind, String on) {
    return AreaApi.post("team-member", "/exchange-offers", entry(participant, kind, on))
        .statusCode(201)
        .extract()
        .path("offerId");
  }

  public static ValidatableResponse match(String request, String offer, String on) {
    return step(request, "matches", Map.of("offerId", offer, "matchedOn", on));
  }

  /** A step on a request as it is now. */
  public static ValidatableResponse step(String request, String step, Map<String, ?> body) {
    String path = "/area/v1/exchange-requests/" + request;
    return AreaApi.as("team-member")
        .header("If-Match", AreaApi.as("team-member").get(path).header("ETag"))
        .body(body)
        .post(path + "/" + step)
        .then();
  }

  public static ValidatableResponse get(String path) {
    return AreaApi.get("team-member", path);
  }
}
