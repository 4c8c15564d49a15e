// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.stories;

import java.util.LinkedHashMap;
import java.util.Map;

/** That somebody works in a team for an organisation, until that stops. */
record Employment(String membershipId) {
  private static final SignedIn ADMINISTRATOR = SignedIn.as("area-administrator");
  private static final String MEMBERSHIPS = "/area/v1/memberships";

  static Employment of(TeamMember member, String organisation, String team) {
    Map<String, Object> membership = new LinkedHashMap<>();
    membership.put("teamId", team);
    membership.put("workerId", member.workerId());
    membership.put("from", Days.daysAgo(1).toString());
    membership.put("terms", terms(organisation));
    return new Employment(ADMINISTRATOR.make(MEMBERSHIPS, membership).getString("membershipId"));
  }

  void ends() {
    ADMINISTRATOR.step(
        MEMBERSHIPS + "/" + membershipId, "/endings", Map.of("endedOn", Days.today().toString()));
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
