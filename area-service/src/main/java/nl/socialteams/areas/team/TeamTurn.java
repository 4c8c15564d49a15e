// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.team;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.municipality.MunicipalityTurn;
import nl.socialteams.conditional.ExpectedVersion;

/** A change of a team waits for the one before it in the municipality, and sees what that did. */
@ApplicationScoped
public class TeamTurn {
  private final VisibleTeam visible;
  private final MunicipalityTurn turn;
  private final TeamRepository teams;

  @Inject
  TeamTurn(VisibleTeam visible, MunicipalityTurn turn, TeamRepository teams) {
    this.visible = visible;
    this.turn = turn;
    this.teams = teams;
  }

  public Team take(UUID id, String ifMatch) {
    Team team = visible.team(id);
    turn.take(team.municipality());
    teams.getEntityManager().refresh(team);
    ExpectedVersion.from(ifMatch).requireMatch(team.version());
    return team;
  }
}
