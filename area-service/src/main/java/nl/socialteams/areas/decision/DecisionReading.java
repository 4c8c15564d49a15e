// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.neighbourhood.Neighbourhood;
import nl.socialteams.areas.neighbourhood.NeighbourhoodRepository;
import nl.socialteams.areas.neighbourhood.PartView;
import nl.socialteams.areas.team.Team;
import nl.socialteams.areas.team.TeamRepository;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Finds the teams and areas that a decision names, and says of all that are not to be found. */
@ApplicationScoped
class DecisionReading {
  private final NeighbourhoodRepository neighbourhoods;
  private final TeamRepository teams;

  @Inject
  DecisionReading(NeighbourhoodRepository neighbourhoods, TeamRepository teams) {
    this.neighbourhoods = neighbourhoods;
    this.teams = teams;
  }

  /**
   * @throws InvalidInput with every unknown neighbourhood, part and team
   */
  List<DecidedAssignment> read(NewDecision decision) {
    List<Fault> faults = new ArrayList<>();
    List<DecidedAssignment> decided = new ArrayList<>();
    for (int at = 0; at < decision.assignments().size(); at++) {
      NewAssignment named = decision.assignments().get(at);
      String pointer = "/assignments/" + at;
      checkTeam(decision, named.teamId(), pointer, faults);
      decided.add(area(decision, named, pointer, faults));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return decided;
  }

  private void checkTeam(NewDecision decision, UUID teamId, String pointer, List<Fault> faults) {
    Team team = teams.findById(teamId);
    if (team == null || !team.municipality().equals(decision.municipality())) {
      faults.add(fault(pointer + "/teamId", "unknown-team", teamId));
    } else if (!team.worksFrom(decision.inForceFrom())) {
      faults.add(
          fault(pointer + "/teamId", "team-not-working", team.name(), decision.inForceFrom()));
    }
  }

  private DecidedAssignment area(
      NewDecision decision, NewAssignment named, String pointer, List<Fault> faults) {
    String code = named.neighbourhoodCode();
    Neighbourhood neighbourhood = neighbourhoods.find(code);
    if (neighbourhood == null || !neighbourhood.municipality().equals(decision.municipality())) {
      faults.add(fault(pointer + "/neighbourhoodCode", "unknown-neighbourhood", code));
      return new DecidedAssignment(named.teamId(), code, null, code);
    }
    if (named.part() == null) {
      return new DecidedAssignment(named.teamId(), code, null, code);
    }
    Optional<PartView> part =
        neighbourhoods.parts(code).stream()
            .filter(known -> known.name().equals(named.part()))
            .findFirst();
    if (part.isEmpty()) {
      faults.add(fault(pointer + "/part", "unknown-part", code, named.part()));
    }
    UUID partId = part.map(PartView::partId).orElse(null);
    return new DecidedAssignment(named.teamId(), code, partId, code + " " + named.part());
  }

  private static Fault fault(String pointer, String code, Object... details) {
    return Fault.of(Fault.Place.BODY, pointer, code, details);
  }
}
