// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.clientrecord;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.cases.client.Client;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.cases.client.ClientRepository;
import nl.socialteams.cases.registration.Registration;
import nl.socialteams.cases.registration.SeenRegistrations;
import nl.socialteams.cases.registration.VisibleRegistration;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Policy: a client is known to who sees the file, and corrected by who works in it. */
@ApplicationScoped
class VisibleClient {
  private static final int MOST = 200;
  private static final UUID FIRST = new UUID(0, 0);
  private static final String OF_SEEN_FILES =
      "select k from Registration r join Client k on k.id = r.client where k.municipality ="
          + " :municipality and ";

  private final VisibleRegistration visible;
  private final SeenRegistrations registrations;
  private final ClientRepository clients;
  private final ClientIdentities identities;

  @Inject
  VisibleClient(
      VisibleRegistration visible,
      SeenRegistrations registrations,
      ClientRepository clients,
      ClientIdentities identities) {
    this.visible = visible;
    this.registrations = registrations;
    this.clients = clients;
    this.identities = identities;
  }

  /**
   * @throws NotFoundException where the client is absent or not visible
   */
  Client client(UUID id) {
    return clients.findById(visible.ofClient(id).client());
  }

  /**
   * The file in which the caller corrects a client.
   *
   * @throws NotFoundException where it is absent or not visible
   */
  Registration workedIn(UUID client) {
    Registration registration = visible.ofClient(client);
    visible.requireWorksIn(registration);
    return registration;
  }

  Page<Client> page(String municipality, Cursor after, int limit) {
    List<Client> found =
        registrations
            .seen(Client.class, OF_SEEN_FILES + "k.id > :id and ", " order by k.id")
            .setParameter("municipality", municipality)
            .setParameter("id", after.identifier(0, FIRST))
            .setMaxResults(limit + 1)
            .getResultList();
    return Page.of(found, limit, last -> Cursor.after(last.id()));
  }

  List<Client> withNumber(String municipality, String bsn) {
    return registrations
        .seen(Client.class, OF_SEEN_FILES + "k.bsnKey = :key and ", " order by k.id desc")
        .setParameter("municipality", municipality)
        .setParameter("key", identities.bsnKey(bsn))
        .setMaxResults(MOST)
        .getResultList();
  }
}
