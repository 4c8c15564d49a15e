// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.team;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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
  private final Event<TeamEndedOn> ended;

  @Inject
  EndTeam(
      TeamRepository teams,
      KnownAssignments assignments,
      AssignmentHistory history,
      NeighbourhoodEvents neighbourhoodEvents,
      TeamEvents events,
      Event<TeamEndedOn> ended) {
    this.teams = teams;
    this.assignments = assignments;
    this.history = history;
    this.neighbourhoodEvents = neighbourhoodEvents;
    this.events = events;
    this.ended = ended;
  }

  void end(Team team, LocalDate on, Knowledge known) {
    team.end(on, known);
    teams.flush();
    for (AssignedArea assigned : assignments.ofTeam(team.id(), on)) {
      history.end(team.municipality(), assigned, on, null, known);
      neighbourhoodEvents.changed(assigned.neighbourhood());
    }
    ended.fire(new TeamEndedOn(team.id(), on, known));
    events.changed(team);
  }
}
