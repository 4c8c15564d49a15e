// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamlookup;

import java.util.List;
import java.util.Map;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.areas.postcode.PostcodeRows;
import nl.socialteams.areas.postcode.PostcodeRows.Street;

/** Two teams, three neighbourhoods of which one has a part, and made-up addresses. */
final class CityOfLookups {
  static final String CABERG = "BU09350205";
  static final String MALBERG = "BU09350207";
  static final String DOUSBERG = "BU09350208";

  private CityOfLookups() {}

  static void load(PostcodeRows rows) {
    AreaApi.maastricht(CABERG, MALBERG, DOUSBERG);
    AreaApi.post(
            "area-administrator",
            "/neighbourhoods/" + DOUSBERG + "/parts",
            Map.of("name", "Hazendans"))
        .statusCode(201);
    String north = AreaApi.team("Noord", "2013-01-01");
    String south = AreaApi.team("Zuid", "2013-01-01");
    decide("2016-01-01", List.of(AreaApi.assign(north, CABERG), AreaApi.assign(north, MALBERG)));
    decide(
        "2017-02-23",
        List.of(
            AreaApi.assign(north, CABERG),
            AreaApi.assign(south, MALBERG),
            AreaApi.assignPart(south, DOUSBERG, "Hazendans")));
    decide("2040-01-01", List.of(AreaApi.assign(south, CABERG)));
    rows.table(
        "GM0935",
        2024,
        List.of(
            new Street("6216AB", 1, 10, CABERG),
            new Street("6216AC", 1, 5, CABERG),
            new Street("6216AC", 6, 10, MALBERG),
            new Street("6216AD", 1, 20, DOUSBERG)));
    rows.table("GM0935", 2026, List.of(new Street("6216AB", 1, 10, MALBERG)));
  }

  private static void decide(String from, List<Map<String, Object>> assignments) {
    AreaApi.decide(AreaApi.decision(from, "WHOLE_MUNICIPALITY", assignments)).statusCode(200);
  }

  static Map<String, Object> at(String on, String postcode) {
    return Map.of("on", on, "address", Map.of("postcode", postcode));
  }

  static Map<String, Object> at(String on, String postcode, int number) {
    return Map.of("on", on, "address", Map.of("postcode", postcode, "houseNumber", number));
  }

  static Map<String, Object> in(String on, String neighbourhood) {
    return Map.of("on", on, "neighbourhood", Map.of("code", neighbourhood));
  }
}
