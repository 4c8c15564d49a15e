// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.team;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.assignment.AssignedArea;
import nl.socialteams.areas.assignment.AssignmentHistory;
import nl.socialteams.areas.assignment.KnownAssignments;
import nl.socialteams.areas.neighbourhood.NeighbourhoodEvents;
import nl.socialteams.knowntime.Knowledge;

/** Ends a team: from that day on it serves no area, so no assignment outlives its team. */
@ApplicationScoped
class EndTeam {
  private final TeamRepository teams;
  private final KnownAssignments assignments;
  private final AssignmentHistory history;
  private final NeighbourhoodEvents neighbourhoodEvents;
  private final TeamEvents events;

  @Inject
  EndTeam(
      TeamRepository teams,
      KnownAssignments assignments,
      AssignmentHistory history,
      NeighbourhoodEvents neighbourhoodEvents,
      TeamEvents events) {
    this.teams = teams;
    this.assignments = assignments;
    this.history = history;
    this.neighbourhoodEvents = neighbourhoodEvents;
    this.events = events;
  }

  void end(Team team, LocalDate on, Knowledge known) {
    team.end(on, known);
    teams.flush();
    for (AssignedArea assigned : assignments.ofTeam(team.id(), on)) {
      history.end(team.municipality(), assigned, on, null, known);
      neighbourhoodEvents.changed(assigned.neighbourhood());
    }
    events.changed(team);
  }
}
