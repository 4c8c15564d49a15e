// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.merging;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.changes.Changes;
import nl.socialteams.cases.client.Client;
import nl.socialteams.cases.client.ClientRepository;
import nl.socialteams.cases.registration.Registration;
import nl.socialteams.cases.registration.VisibleRegistration;
import nl.socialteams.knowntime.Today;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Merges a registration's client into one who was known already, or undoes it. */
@ApplicationScoped
class MergeClients {
  private final Clock clock;
  private final VisibleRegistration visible;
  private final ClientRepository clients;
  private final ClientMergerRepository mergers;
  private final TellFiles files;
  private final Today today;
  private final Changes changes;

  @Inject
  MergeClients(
      Clock clock,
      VisibleRegistration visible,
      ClientRepository clients,
      ClientMergerRepository mergers,
      TellFiles files,
      Today today,
      Changes changes) {
    this.clock = clock;
    this.visible = visible;
    this.clients = clients;
    this.mergers = mergers;
    this.files = files;
    this.today = today;
    this.changes = changes;
  }

  /**
   * @throws ClientMergedAlready where one of them was merged before
   */
  ClientMerger merge(NewClientMerger told) {
    Registration registration = known(told);
    Client kept = client(told.clientId(), registration.municipality());
    Client duplicate = clients.findById(registration.client());
    if (kept.isMerged() || duplicate.isMerged() || clients.isMergedInto(duplicate.id())) {
      throw new ClientMergedAlready();
    }
    ClientMerger merger = new ClientMerger(kept, duplicate, now());
    mergers.persist(merger);
    duplicate.mergeInto(kept.id());
    mergers.flush();
    files.of(registration, "clients-merged");
    changes.merged(registration.municipality(), registration.id(), kept.id(), today.date());
    return merger;
  }

  void reverse(ClientMerger merger) {
    merger.reverse(now());
    clients.findById(merger.duplicate()).standAlone();
    mergers.flush();
    files.of(visible.ofClient(merger.duplicate()), "clients-parted");
  }

  private Registration known(NewClientMerger told) {
    if (!visible.worksInFileOf(told.clientId())) {
      throw fault("/clientId", "unknown-client", told.clientId());
    }
    Registration registration =
        visible
            .find(told.registrationId())
            .filter(found -> visible.worksInFileOf(found.client()))
            .orElseThrow(
                () -> fault("/registrationId", "unknown-registration", told.registrationId()));
    if (registration.client().equals(told.clientId())) {
      throw fault("/registrationId", "registration-of-same-client");
    }
    return registration;
  }

  /** Who works in two municipalities finds nobody of the one in the other. */
  private Client client(UUID id, String municipality) {
    Client found = clients.findById(id);
    if (!found.municipality().equals(municipality)) {
      throw fault("/clientId", "unknown-client", id);
    }
    return found;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static InvalidInput fault(String pointer, String code, Object... details) {
    return new InvalidInput(List.of(Fault.of(Fault.Place.BODY, pointer, code, details)));
  }
}
