// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.destruction;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.caller.Caller;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;
import nl.socialteams.knowntime.Today;

/** Destructions that the caller decides about, with what stands in the way of each. */
@ApplicationScoped
class VisibleDestruction {
  private final Caller caller;
  private final Today today;
  private final DestructionRepository destructions;
  private final AccessRecorder access;

  @Inject
  VisibleDestruction(
      Caller caller, Today today, DestructionRepository destructions, AccessRecorder access) {
    this.caller = caller;
    this.today = today;
    this.destructions = destructions;
    this.access = access;
  }

  /**
   * @throws NotFoundException where it is absent or of another municipality
   */
  Destruction find(UUID id) {
    Destruction found =
        destructions.visible(id, caller.municipalities()).orElseThrow(NotFoundException::new);
    note(found);
    return found;
  }

  Page<DestructionView> page(String municipality, Cursor after, int limit) {
    Page<Destruction> page = destructions.page(municipality, after, limit);
    page.items().forEach(this::note);
    return page.map(this::show);
  }

  DestructionView show(Destruction destruction) {
    return destruction.view(obstacles(destruction));
  }

  List<DestructionObstacle> obstacles(Destruction destruction) {
    return destruction.isOpen() ? destructions.obstacles(destruction, today.date()) : List.of();
  }

  /** Whom it is about, as long as that is known. */
  void note(Destruction destruction) {
    UUID client = destruction.client();
    if (client != null) {
      access.tells("client", client, ClientIdentities.subject(client), destruction.municipality());
    }
  }
}
