// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.adoption;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;

import nl.socialteams.areas.AreaApi;

/** Decisions of a day that has not come, and that are taken back. */
final class Withdrawals {
  static final String DAY = "2199-01-01";
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private Withdrawals() {}

  static String decided(
      Map<String, Object> teams, List<String> released, List<Map<String, Object>> assignments) {
    Map<String, Object> draft =
        Map.of(
            "municipality",
            "GM0935",
            "title",
            "Besluit voor later",
            "inForceFrom",
            DAY,
            "reach",
            "NAMED_AREAS",
            "teams",
            teams,
            "releases",
            released.stream().map(area -> Map.of("area", area)).toList(),
            "assignments",
            assignments);
    String decision = AreaApi.draft(draft);
    AreaApi.adopt(decision).statusCode(200);
    return decision;
  }

  static String decided(Map<String, Object> teams) {
    return decided(teams, List.of(), List.of());
  }

  static ValidatableResponse withdraw(String decision) {
    String version =
        AreaApi.get("area-administrator", "/decisions/" + decision).extract().header("ETag");
    return AreaApi.as("area-administrator")
        .header("If-Match", version)
        .body(Map.of("withdrawnOn", LocalDate.now(AMSTERDAM).toString()))
        .post("/area/v1/decisions/" + decision + "/withdrawals")
        .then();
  }

  /** A single change of a team, beside any decision. */
  static ValidatableResponse step(String team, String step, Map<String, Object> body) {
    String version = AreaApi.get("area-administrator", "/teams/" + team).extract().header("ETag");
    return AreaApi.as("area-administrator")
        .header("If-Match", version)
        .body(body)
        .post("/area/v1/teams/" + team + "/" + step)
        .then();
  }

  static String founded(String name) {
    return AreaApi.get("bi-reader", "/teams?municipality=GM0935&limit=200")
        .extract()
        .path("items.find { it.name == '" + name + "' }.teamId");
  }
}
