// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.retentionhold;

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

/** Keeps a file from being destroyed, and lets it go; each is on record with whom it is about. */
@ApplicationScoped
class KeepFile {
  private final Caller caller;
  private final CurrentActor actor;
  private final KnownClients clients;
  private final HoldRepository holds;
  private final AccessRecorder access;

  @Inject
  KeepFile(
      Caller caller,
      CurrentActor actor,
      KnownClients clients,
      HoldRepository holds,
      AccessRecorder access) {
    this.caller = caller;
    this.actor = actor;
    this.clients = clients;
    this.holds = holds;
    this.access = access;
  }

  RetentionHold place(NewHold told) {
    caller.requireActsFor(told.municipality());
    List<Fault> faults = new ArrayList<>();
    clients.require(told.municipality(), told.clientId(), faults);
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    RetentionHold placed = new RetentionHold(told, actor.now());
    holds.persistAndFlush(placed);
    return noted(placed);
  }

  void lift(RetentionHold hold) {
    hold.lift(actor.now());
    holds.flush();
  }

  /**
   * @throws NotFoundException where it is absent or of another municipality
   */
  RetentionHold find(UUID id) {
    return noted(holds.visible(id, caller.municipalities()).orElseThrow(NotFoundException::new));
  }

  Page<RetentionHold> page(String municipality, Cursor after, int limit) {
    Page<RetentionHold> page = holds.page(municipality, after, limit);
    page.items().forEach(this::noted);
    return page;
  }

  private RetentionHold noted(RetentionHold hold) {
    UUID client = hold.client();
    access.tells("client", client, ClientIdentities.subject(client), hold.municipality());
    return hold;
  }
}
