// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamprogramme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.areas.team.Team;
import nl.socialteams.areas.team.TeamEvents;
import nl.socialteams.areas.teamhistory.TeamProgramme;
import nl.socialteams.areas.teamhistory.TeamProgrammes;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Makes a team part of a programme, and no longer part of it. */
@ApplicationScoped
class JoinProgramme {
  private final TeamProgrammes programmes;
  private final TeamEvents events;

  @Inject
  JoinProgramme(TeamProgrammes programmes, TeamEvents events) {
    this.programmes = programmes;
    this.events = events;
  }

  TeamProgramme join(Team team, NewTeamProgramme wanted, Knowledge known) {
    team.requireWorking(wanted.from());
    if (wanted.until() != null && !wanted.until().isAfter(wanted.from())) {
      throw new InvalidInput(List.of(Fault.of(Fault.Place.BODY, "/until", "period-reversed")));
    }
    TeamProgramme joined =
        new TeamProgramme(
            UuidCreator.getTimeOrderedEpoch(),
            team.id(),
            wanted.programme(),
            wanted.from(),
            wanted.until(),
            known.from(),
            null,
            known.asserted());
    programmes.add(team.identity(), joined);
    team.know(known);
    events.changed(team);
    return joined;
  }

  /** Asked before the version that was read. */
  void requireKnown(UUID team, UUID programme) {
    if (!programmes.has(team, programme)) {
      throw new NotFoundException();
    }
  }

  void leave(Team team, UUID programme, LocalDate on, Knowledge known) {
    if (!programmes.end(team.id(), programme, on, known)) {
      throw new InvalidInput(List.of(Fault.of(Fault.Place.BODY, "/endedOn", "not-within-period")));
    }
    events.changed(team);
  }
}
