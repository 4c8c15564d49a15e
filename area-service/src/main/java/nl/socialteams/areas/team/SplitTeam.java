// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.team;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.knowntime.Knowledge;

/** Ends a team and founds its successors on the same day, all at once. */
@ApplicationScoped
class SplitTeam {
  private final EndTeam endTeam;
  private final TeamRepository teams;
  private final TeamEvents events;

  @Inject
  SplitTeam(EndTeam endTeam, TeamRepository teams, TeamEvents events) {
    this.endTeam = endTeam;
    this.teams = teams;
    this.events = events;
  }

  List<Team> split(Team team, TeamSplit split, Knowledge known) {
    endTeam.end(team, split.on(), known);
    return split.into().stream()
        .map(named -> founded(team.splitOff(named, split.on(), known)))
        .toList();
  }

  private Team founded(Team successor) {
    teams.persistAndFlush(successor);
    events.changed(successor);
    return successor;
  }
}
