// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.clientrecord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.cases.client.Client;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.cases.client.ClientView;
import nl.socialteams.cases.client.NewClient;

/** Shows a client; in a list without the citizen service number. */
@ApplicationScoped
class ShowClient {
  private final ClientIdentities identities;
  private final AccessRecorder access;

  @Inject
  ShowClient(ClientIdentities identities, AccessRecorder access) {
    this.identities = identities;
    this.access = access;
  }

  ClientView inList(Client client) {
    note(client);
    return ClientView.of(client, identities.of(client));
  }

  ClientRecord whole(Client client) {
    note(client);
    return ClientRecord.of(client, known(client));
  }

  NewClient known(Client client) {
    return client.asTold(identities);
  }

  private void note(Client client) {
    access.tells(
        "client", client.id(), ClientIdentities.subject(client.id()), client.municipality());
  }
}
