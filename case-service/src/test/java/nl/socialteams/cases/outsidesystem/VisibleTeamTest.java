// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.outsidesystem;

import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.cases.ReadOnce;
import nl.socialteams.cases.rows.OwnPolicies;
import nl.socialteams.cases.teammapping.MappedTeams;
import nl.socialteams.testing.policies.Made;
import nl.socialteams.testing.policies.SomeCaller;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("G3")
class VisibleTeamTest {
  private static final UUID TEAM = UUID.fromString("00000000-0000-0000-0000-0000000000aa");

  @Test
  void a_team_is_seen_by_who_acts_for_its_municipality() {
    assertThat(finds("GM0935", TEAM)).isTrue();
    assertThat(finds("GM0794", TEAM)).isFalse();
    assertThat(finds("GM0935", UUID.randomUUID())).isFalse();
  }

  private static boolean finds(String municipality, UUID team) {
    try (OwnPolicies policies = OwnPolicies.of(SomeCaller.ofMunicipality(municipality))) {
      // a team that is looked for is asked of the database each time
      ReadOnce unused = null;
      MappedTeams teams = Made.of(MappedTeams.class, policies.entities(), unused);
      return new VisibleTeam(policies.caller(), teams)
          .find(team)
          .filter(found -> found.teamId().equals(team))
          .isPresent();
    }
  }
}
