// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamlife;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.team.Team;
import nl.socialteams.areas.team.TeamRepository;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Ends a team that goes on in another one. */
@ApplicationScoped
class MergeTeam {
  private final TeamRepository teams;
  private final EndTeam endTeam;

  @Inject
  MergeTeam(TeamRepository teams, EndTeam endTeam) {
    this.teams = teams;
    this.endTeam = endTeam;
  }

  void merge(Team team, TeamMerger merger, Knowledge known) {
    Team into = teams.findById(merger.teamId());
    boolean other =
        into != null
            && into.municipality().equals(team.municipality())
            && !into.id().equals(team.id());
    if (!other) {
      throw new InvalidInput(
          List.of(Fault.of(Fault.Place.BODY, "/teamId", "unknown-team", merger.teamId())));
    }
    into.requireWorking(merger.on());
    endTeam.end(team, into.id(), merger.on(), known);
  }
}
