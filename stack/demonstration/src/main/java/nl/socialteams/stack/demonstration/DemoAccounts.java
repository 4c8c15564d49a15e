// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static nl.socialteams.stack.demonstration.Areas.MAASTRICHT;

/**
 * Makes workers of the people whom one can sign in as, and puts them into teams: who sees which
 * file follows from that.
 */
final class DemoAccounts {
  static final String TEAM = "Caberg-Bosscherveld";
  static final String OTHER_TEAM = "Wittevrouwenveld-Wyckerpoort";
  private static final String HELMOND = "GM0794";
  private static final LocalDate FROM = LocalDate.of(2019, 1, 1);

  private final PublicApi api;
  private final Story story;
  private final Organisations organisations;
  private final Areas areas;
  private final Memberships memberships;

  DemoAccounts(PublicApi api, Story story, Organisations organisations, Areas areas) {
    this.api = api;
    this.story = story;
    this.organisations = organisations;
    this.areas = areas;
    this.memberships = new Memberships(api);
  }

  /**
   * @param helmond the team of Helmond
   */
  void load(String helmond) {
    join("team-member", "Tess", MAASTRICHT, List.of(areas.team(TEAM)), "MEMBER");
    join("team-member-other-team", "Otto", MAASTRICHT, List.of(areas.team(OTHER_TEAM)), "MEMBER");
    join("team-coordinator", "Cora", MAASTRICHT, List.of(areas.team(TEAM)), "COORDINATOR");
    join("tailor-made-expert", "Max", MAASTRICHT, List.of(areas.team("Limmel-Nazareth")), "MEMBER");
    join("team-member-elsewhere", "Hella", HELMOND, List.of(helmond), "MEMBER");
    story.tell("team-member works in " + TEAM + ", team-member-other-team in " + OTHER_TEAM);
  }

  private void join(
      String client, String givenName, String municipality, List<String> teams, String function) {
    Map<String, Object> worker = new LinkedHashMap<>();
    worker.put("municipality", municipality);
    worker.put("givenName", givenName);
    worker.put("familyName", "Voorbeeld");
    worker.put("login", Map.of("issuer", api.issuerOf(client), "subject", api.subjectOf(client)));
    String id =
        api.create("account " + client, "/area/v1/workers", worker).path("workerId").asText();
    Member member =
        new Member(
            organisations.id(municipality.equals(HELMOND) ? "LEVgroep" : "MEE"),
            "PROFESSIONAL",
            function,
            "CLIENT_SUPPORT",
            "GENERALIST",
            "NETWORKED",
            "MUNICIPALITY");
    teams.forEach(team -> memberships.join(team, id, FROM, member.terms("hoursPerWeek", "24")));
  }
}
