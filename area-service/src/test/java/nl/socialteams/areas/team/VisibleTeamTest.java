// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.team;

import java.util.UUID;

import nl.socialteams.caller.Caller;
import nl.socialteams.testing.policies.OfOneMunicipality;

class VisibleTeamTest extends OfOneMunicipality<Team> {
  VisibleTeamTest() {
    super(Team::new);
  }

  @Override
  protected Team found(Caller caller, Team kept) {
    TeamRepository all =
        new TeamRepository() {
          @Override
          public Team findById(UUID id) {
            return kept;
          }
        };
    return new VisibleTeam(caller, all).team(UUID.randomUUID());
  }
}
