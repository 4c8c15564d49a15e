// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.stories;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * That somebody works for an organisation that supports the neighbourhoods' teams from a team of
 * the whole city, until that stops.
 */
record Employment(String membershipId, String teamId) {
  private static final SignedIn ADMINISTRATOR = SignedIn.as("area-administrator");
  private static final String MEMBERSHIPS = "/area/v1/memberships";

  static Employment of(TeamMember member, String organisation) {
    String team = cityWideTeam();
    Map<String, Object> membership = new LinkedHashMap<>();
    membership.put("teamId", team);
    membership.put("workerId", member.workerId());
    membership.put("from", Days.daysAgo(1).toString());
    membership.put("terms", terms(organisation));
    return new Employment(
        ADMINISTRATOR.make(MEMBERSHIPS, membership).getString("membershipId"), team);
  }

  void ends() {
    ADMINISTRATOR.step(
        MEMBERSHIPS + "/" + membershipId, "/endings", Map.of("endedOn", Days.today().toString()));
  }

  private static String cityWideTeam() {
    Map<String, Object> team =
        Map.of(
            "municipality",
            CaseFile.MAASTRICHT,
            "name",
            "Stedelijk cliëntadvies " + UUID.randomUUID(),
            "kind",
            "CITY_WIDE",
            "foundedOn",
            "2019-01-01");
    return ADMINISTRATOR.make("/area/v1/teams", team).getString("teamId");
  }

  private static Map<String, Object> terms(String organisation) {
    return Map.of(
        "organisationId", organisation,
        "kind", "PROFESSIONAL",
        "function", "MEMBER",
        "discipline", "CLIENT_SUPPORT",
        "focus", "SPECIALIST",
        "attachment", "NETWORKED",
        "steeredBy", "MOTHER_ORGANISATION",
        "hoursPerWeek", 8);
  }
}
