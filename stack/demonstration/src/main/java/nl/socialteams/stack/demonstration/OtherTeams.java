// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import static nl.socialteams.stack.demonstration.Areas.MAASTRICHT;

/** Teams without an area, and the teams of 2017 that were part of the district pilot. */
final class OtherTeams {
  private static final LocalDate OPENED = LocalDate.of(2016, 1, 1);
  private static final List<String> PILOT_TEAMS =
      List.of("Limmel-Nazareth", "Wittevrouwenveld-Wyckerpoort");

  private final PublicApi api;
  private final Story story;
  private final Areas areas;

  OtherTeams(PublicApi api, Story story, Areas areas) {
    this.api = api;
    this.story = story;
    this.areas = areas;
  }

  void load() {
    found("Multiprobleemteam", "MULTI_PROBLEM");
    found("Jeugdteam", "YOUTH");
    found("Stedelijke ondersteuning", "CITY_WIDE");
    PILOT_TEAMS.forEach(this::joinPilot);
    story.tell("three teams without an area, two teams in the district pilot of 2017");
  }

  private void found(String name, String kind) {
    api.create(
        "team " + name,
        "/area/v1/teams",
        Map.of(
            "municipality",
            MAASTRICHT,
            "name",
            name,
            "kind",
            kind,
            "foundedOn",
            OPENED.toString(),
            "base",
            Map.of(
                "street", "Mosae Forum",
                "houseNumber", "10",
                "postcode", "6211DW",
                "town", "Maastricht"),
            "knownSince",
            Moments.morningOf(OPENED)));
  }

  private void joinPilot(String name) {
    String path = "/area/v1/teams/" + areas.team(name);
    api.createOn(
        "programme of " + name,
        path,
        "/programmes",
        Map.of(
            "programme",
            "Wijkpilot Maastricht Noordoost",
            "from",
            "2017-02-23",
            "until",
            "2018-01-01",
            "knownSince",
            Moments.noonOf(LocalDate.of(2017, 2, 23))));
  }
}
