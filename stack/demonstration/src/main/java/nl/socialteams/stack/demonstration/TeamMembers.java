// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVRecord;

/**
 * Some members of teams of 2017, volunteers and a stand-in among them, and a team of Helmond, where
 * the municipality steers some members and the mother organisations the others.
 */
final class TeamMembers {
  private static final String HELMOND = "GM0794";
  private static final String HELMOND_TEAM = "Gebiedsteam Helmond";
  private static final LocalDate OPENED = LocalDate.of(2018, 1, 1);

  private final PublicApi api;
  private final Story story;
  private final Organisations organisations;
  private final Areas areas;
  private final Memberships memberships;
  private final Map<String, String> workers = new LinkedHashMap<>();
  private final Map<String, String> members = new LinkedHashMap<>();

  TeamMembers(PublicApi api, Story story, Organisations organisations, Areas areas) {
    this.api = api;
    this.story = story;
    this.organisations = organisations;
    this.areas = areas;
    this.memberships = new Memberships(api);
  }

  /** Returns the team of Helmond. */
  String load() {
    List<CSVRecord> rows = Table.read("members.csv");
    String helmond = foundHelmond();
    rows.forEach(row -> join(row, helmond));
    memberships.absent(
        members.get("Carla"),
        LocalDate.of(2017, 10, 2),
        LocalDate.of(2018, 1, 8),
        workers.get("Bram"));
    story.tell(rows.size() + " made-up members of teams of 2017 and of Helmond");
    return helmond;
  }

  private void join(CSVRecord row, String helmond) {
    String municipality = row.get("municipality");
    String team = municipality.equals(HELMOND) ? helmond : areas.team(row.get("team"));
    String worker = memberships.worker(municipality, row);
    workers.put(row.get("given_name"), worker);
    members.put(
        row.get("given_name"),
        memberships.join(
            team,
            worker,
            LocalDate.parse(row.get("from")),
            Member.of(organisations, row).terms("hoursPerWeek", row.get("hours"))));
  }

  private String foundHelmond() {
    Map<String, Object> team =
        Map.of(
            "municipality",
            HELMOND,
            "name",
            HELMOND_TEAM,
            "kind",
            "NEIGHBOURHOOD",
            "foundedOn",
            OPENED.toString(),
            "knownSince",
            Moments.morningOf(OPENED));
    return api.create("team " + HELMOND_TEAM, "/area/v1/teams", team).path("teamId").asText();
  }
}
