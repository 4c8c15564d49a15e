// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.team;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.DeferredRules;
import nl.socialteams.areas.assignment.AssignedArea;
import nl.socialteams.areas.assignment.AssignmentHistory;
import nl.socialteams.areas.assignment.KnownAssignments;
import nl.socialteams.areas.neighbourhood.NeighbourhoodEvents;
import nl.socialteams.knowntime.Knowledge;

/** Ends a team: from that day on it serves no area, so no assignment outlives its team. */
@ApplicationScoped
class EndTeam {
  private final TeamChanges changes;
  private final KnownAssignments assignments;
  private final AssignmentHistory history;
  private final NeighbourhoodEvents neighbourhoodEvents;
  private final DeferredRules rules;

  @Inject
  EndTeam(
      TeamChanges changes,
      KnownAssignments assignments,
      AssignmentHistory history,
      NeighbourhoodEvents neighbourhoodEvents,
      DeferredRules rules) {
    this.changes = changes;
    this.assignments = assignments;
    this.history = history;
    this.neighbourhoodEvents = neighbourhoodEvents;
    this.rules = rules;
  }

  /**
   * @param into the team that it is merged into, or null
   */
  void end(Team team, UUID into, LocalDate on, Knowledge known) {
    changes.end(team, into, on, known, null);
    for (AssignedArea assigned : assignments.ofTeam(team.id(), on)) {
      history.end(team.municipality(), assigned, on, null, known);
      neighbourhoodEvents.changed(assigned.neighbourhood());
    }
    rules.hold();
  }
}
