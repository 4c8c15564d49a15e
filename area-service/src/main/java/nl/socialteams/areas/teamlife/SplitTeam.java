// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamlife;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.team.FoundedTeam;
import nl.socialteams.areas.team.Team;
import nl.socialteams.areas.team.TeamChanges;
import nl.socialteams.knowntime.Knowledge;

/** Ends a team and founds its successors on the same day, all at once. */
@ApplicationScoped
class SplitTeam {
  private final EndTeam endTeam;
  private final TeamChanges changes;

  @Inject
  SplitTeam(EndTeam endTeam, TeamChanges changes) {
    this.endTeam = endTeam;
    this.changes = changes;
  }

  List<Team> split(Team team, TeamSplit split, Knowledge known) {
    endTeam.end(team, null, split.on(), known);
    return split.into().stream()
        .map(named -> FoundedTeam.of(team.municipality(), named, team.id()))
        .map(founded -> changes.found(founded, split.on(), known, null))
        .toList();
  }
}
