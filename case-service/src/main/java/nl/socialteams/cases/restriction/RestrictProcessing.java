// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.restriction;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.caller.Caller;
import nl.socialteams.cases.access.CurrentActor;
import nl.socialteams.cases.access.KnownClients;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Restricts processing and lifts that; each is on record with whom it is about. */
@ApplicationScoped
class RestrictProcessing {
  private final Caller caller;
  private final CurrentActor actor;
  private final KnownClients clients;
  private final RestrictionRepository restrictions;
  private final AccessRecorder access;

  @Inject
  RestrictProcessing(
      Caller caller,
      CurrentActor actor,
      KnownClients clients,
      RestrictionRepository restrictions,
      AccessRecorder access) {
    this.caller = caller;
    this.actor = actor;
    this.clients = clients;
    this.restrictions = restrictions;
    this.access = access;
  }

  ProcessingRestriction impose(NewRestriction told) {
    caller.requireActsFor(told.municipality());
    List<Fault> faults = new ArrayList<>();
    clients.require(told.municipality(), told.clientId(), faults);
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    ProcessingRestriction imposed = new ProcessingRestriction(told, actor.now());
    restrictions.persistAndFlush(imposed);
    return noted(imposed);
  }

  void lift(ProcessingRestriction restriction, RestrictionLiftingReason reason) {
    restriction.lift(reason, actor.now());
    restrictions.flush();
  }

  /**
   * @throws NotFoundException where it is absent or of another municipality
   */
  ProcessingRestriction find(UUID id) {
    return noted(
        restrictions.visible(id, caller.municipalities()).orElseThrow(NotFoundException::new));
  }

  Page<ProcessingRestriction> page(String municipality, Cursor after, int limit) {
    Page<ProcessingRestriction> page = restrictions.page(municipality, after, limit);
    page.items().forEach(this::noted);
    return page;
  }

  private ProcessingRestriction noted(ProcessingRestriction restriction) {
    UUID client = restriction.client();
    access.tells("client", client, ClientIdentities.subject(client), restriction.municipality());
    return restriction;
  }
}
