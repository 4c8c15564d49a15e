// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.clientrecord;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.client.Client;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.cases.client.NewClient;
import nl.socialteams.sealing.SealedPlace;
import nl.socialteams.sealing.SealedTable;
import nl.socialteams.sealing.Sealer;

/** The one place where it is opened what was known of a client before a correction. */
@ApplicationScoped
public class EarlierClients implements SealedTable {
  private static final String KIND = "client-correction";

  private final Sealer sealer;
  private final ClientIdentities identities;

  @Inject
  EarlierClients(Sealer sealer, ClientIdentities identities) {
    this.sealer = sealer;
    this.identities = identities;
  }

  ClientCorrectionView show(ClientCorrection correction) {
    NewClient before =
        sealer.open(
            place(correction.id(), correction.client()), correction.sealed(), NewClient.class);
    return ClientCorrectionView.of(correction, before);
  }

  byte[] seal(UUID correction, Client before) {
    return sealer.seal(place(correction, before.id()), before.asTold(identities));
  }

  private static SealedPlace place(UUID correction, UUID client) {
    return new SealedPlace(KIND, correction, ClientIdentities.subject(client));
  }

  @Override
  public String table() {
    return "client_correction";
  }

  @Override
  public String kind() {
    return KIND;
  }
}
