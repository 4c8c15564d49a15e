// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamlife;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.DeferredRules;
import nl.socialteams.areas.assignment.AssignedArea;
import nl.socialteams.areas.assignment.KnownAssignments;
import nl.socialteams.areas.team.Team;
import nl.socialteams.areas.team.TeamChanges;
import nl.socialteams.knowntime.Knowledge;

/**
 * Ends a team that serves no area any more. A team that does is ended by a decision, whose check
 * says which areas would be left without one.
 */
@ApplicationScoped
class EndTeam {
  private final TeamChanges changes;
  private final KnownAssignments assignments;
  private final DeferredRules rules;

  @Inject
  EndTeam(TeamChanges changes, KnownAssignments assignments, DeferredRules rules) {
    this.changes = changes;
    this.assignments = assignments;
    this.rules = rules;
  }

  /**
   * @param into the team that it is merged into, or null
   * @throws TeamServesAreas where it has an area on that day or later
   */
  void end(Team team, UUID into, LocalDate on, Knowledge known) {
    team.requireNotEnded();
    List<AssignedArea> served = assignments.ofTeam(team.id(), on);
    if (!served.isEmpty()) {
      throw new TeamServesAreas(team.name(), on, served);
    }
    changes.end(team, into, on, known, null);
    rules.hold();
  }
}
