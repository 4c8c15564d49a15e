// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.socialmap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.areas.codelist.CodeListApi;

/** Provisions as those who keep the social map send them. */
public final class MapOfProvisions {
  public static final String CABERG = "BU09350205";
  public static final String MALBERG = "BU09350207";

  private MapOfProvisions() {}

  /**
   * Maastricht with two neighbourhoods, three life domains of its own and the standard code lists.
   */
  public static void city() {
    AreaApi.maastricht(CABERG, MALBERG);
    String list = CodeListApi.list("LIFE_DOMAIN");
    List<String> domains = List.of("FINANCES", "SOCIAL_NETWORK", "HOUSING");
    CodeListApi.publish(
            list, CodeListApi.draft(list, domains, Map.of()), Map.of("validFrom", "2013-01-01"))
        .statusCode(200);
    AreaApi.as("area-administrator")
        .post("/area/v1/municipalities/GM0935/standard-code-lists")
        .then()
        .statusCode(201);
  }

  /** Open on Tuesdays from nine to half past twelve, closed on holidays and at carnival. */
  public static Map<String, Object> counter(String name) {
    Map<String, Object> provision = new LinkedHashMap<>();
    provision.put("municipality", "GM0935");
    provision.put("name", name);
    provision.put("kind", "COUNTER");
    provision.put("description", Map.of("nl", "Hulp bij formulieren en schulden."));
    provision.put("lifeDomains", List.of("FINANCES"));
    provision.put("wholeMunicipality", false);
    provision.put("neighbourhoodCodes", List.of(CABERG));
    provision.put("indicationNeeded", false);
    provision.put("validFrom", "2013-01-01");
    provision.put("openingHours", hours());
    return provision;
  }

  private static Map<String, Object> hours() {
    return Map.of(
        "weekly",
        List.of(Map.of("weekday", "TUESDAY", "opens", "09:00", "closes", "12:30")),
        "exceptions",
        List.of(
            Map.of("firstDay", "2014-03-02", "lastDay", "2014-03-04", "reason", "Carnaval"),
            Map.of(
                "firstDay",
                "2014-12-27",
                "lastDay",
                "2014-12-27",
                "opens",
                "10:00",
                "closes",
                "11:00")),
        "closedOnHolidays",
        true);
  }

  public static Map<String, Object> at(
      Map<String, Object> provision, double longitude, double latitude) {
    provision.put("place", Map.of("longitude", longitude, "latitude", latitude));
    return provision;
  }

  public static String record(Map<String, Object> provision) {
    return AreaApi.post("team-member", "/provisions", provision)
        .statusCode(201)
        .extract()
        .path("provisionId");
  }
}
