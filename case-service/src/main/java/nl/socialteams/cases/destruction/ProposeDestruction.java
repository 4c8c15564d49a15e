// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.destruction;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.caller.Caller;
import nl.socialteams.cases.access.CurrentActor;
import nl.socialteams.cases.access.KnownClients;
import nl.socialteams.knowntime.Today;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/**
 * Proposes a file for destruction; what stands in the way then may be gone when it is confirmed.
 */
@ApplicationScoped
class ProposeDestruction {
  private final Caller caller;
  private final CurrentActor actor;
  private final Today today;
  private final KnownClients clients;
  private final DestructionRepository destructions;
  private final VisibleDestruction visible;

  @Inject
  ProposeDestruction(
      Caller caller,
      CurrentActor actor,
      Today today,
      KnownClients clients,
      DestructionRepository destructions,
      VisibleDestruction visible) {
    this.caller = caller;
    this.actor = actor;
    this.today = today;
    this.clients = clients;
    this.destructions = destructions;
    this.visible = visible;
  }

  Destruction propose(NewDestruction told) {
    caller.requireActsFor(told.municipality());
    List<Fault> faults = new ArrayList<>();
    clients.require(told.municipality(), told.clientId(), faults);
    checkRequest(told, faults);
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    Destruction proposed = new Destruction(told, actor.now());
    destructions.persistAndFlush(proposed);
    visible.note(proposed);
    return proposed;
  }

  private void checkRequest(NewDestruction told, List<Fault> faults) {
    boolean asked = told.ground() == DestructionGround.RESIDENT_REQUEST;
    if (asked != (told.requestedOn() != null)) {
      faults.add(Fault.of(Fault.Place.BODY, "/requestedOn", "day-of-request"));
    } else if (asked && told.requestedOn().isAfter(today.date())) {
      faults.add(Fault.of(Fault.Place.BODY, "/requestedOn", "day-ahead"));
    }
  }
}
