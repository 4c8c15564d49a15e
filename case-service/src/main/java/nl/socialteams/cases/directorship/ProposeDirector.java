// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.directorship;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.caller.Caller;
import nl.socialteams.cases.household.Director;
import nl.socialteams.cases.household.Directors;
import nl.socialteams.cases.household.Household;
import nl.socialteams.cases.household.HouseholdRepository;
import nl.socialteams.cases.registration.VisibleRegistration;
import nl.socialteams.cases.teammembership.Workers;
import nl.socialteams.knowntime.Today;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Proposes a worker of a team as a household's director. */
@ApplicationScoped
public class ProposeDirector {
  private final Clock clock;
  private final Today today;
  private final Caller caller;
  private final Workers workers;
  private final VisibleRegistration visible;
  private final HouseholdRepository households;
  private final Directors directors;
  private final DirectorshipRepository directorships;
  private final TellDirectorship tell;

  @Inject
  ProposeDirector(
      Clock clock,
      Today today,
      Caller caller,
      Workers workers,
      VisibleRegistration visible,
      HouseholdRepository households,
      Directors directors,
      DirectorshipRepository directorships,
      TellDirectorship tell) {
    this.clock = clock;
    this.today = today;
    this.caller = caller;
    this.workers = workers;
    this.visible = visible;
    this.households = households;
    this.directors = directors;
    this.directorships = directorships;
    this.tell = tell;
  }

  /**
   * @throws NobodyDirects where no case of the household runs
   */
  Directorship propose(NewDirectorship told) {
    return propose(told, null);
  }

  /**
   * @param handover of which it is part; null where of none
   * @throws NobodyDirects where no case of the household runs
   */
  public Directorship propose(NewDirectorship told, UUID handover) {
    Household household = household(told.householdId());
    visible.requireWorksInHousehold(household.id());
    UUID replaces =
        directorships.directorOn(household.id(), today.date()).orElseThrow(NobodyDirects::new);
    Candidate candidate = candidate(household, told);
    Directorship proposed =
        new Directorship(
            household.municipality(), household.id(), candidate, replaces, proposer(), handover);
    directorships.persistAndFlush(proposed);
    tell.proposed(proposed);
    return proposed;
  }

  private Household household(UUID id) {
    Household found = visible.household(id) ? households.findById(id) : null;
    if (found == null) {
      throw fault("/householdId", "unknown-household", id);
    }
    return found;
  }

  private Candidate candidate(Household household, NewDirectorship told) {
    UUID worker =
        told.workerId() != null
            ? told.workerId()
            : workers.calling(household.municipality()).orElse(null);
    UUID preferred =
        told.teamId() != null
            ? told.teamId()
            : directors.on(household.id(), today.date()).map(Director::team).orElse(null);
    List<UUID> teams = workers.teamsOf(household.municipality(), worker, today.date());
    if (teams.isEmpty()) {
      throw fault("/workerId", "unknown-worker", String.valueOf(worker));
    }
    if (told.teamId() != null && !teams.contains(told.teamId())) {
      throw fault("/teamId", "worker-not-in-team", told.teamId());
    }
    if (directorships.isKeptOut(worker, household.id())) {
      throw fault("/workerId", "worker-cannot-direct");
    }
    return new Candidate(worker, teams.contains(preferred) ? preferred : teams.getFirst());
  }

  private Proposer proposer() {
    return new Proposer(
        caller.issuer(), caller.subject(), clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  private static InvalidInput fault(String pointer, String code, Object... details) {
    return new InvalidInput(List.of(Fault.of(Fault.Place.BODY, pointer, code, details)));
  }
}
