// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.client;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.sealing.DataSubject;
import nl.socialteams.sealing.Fingerprints;
import nl.socialteams.sealing.SealedPlace;
import nl.socialteams.sealing.SealedTable;
import nl.socialteams.sealing.Sealer;

/** The one place where it is opened who a client is. */
@ApplicationScoped
public class ClientIdentities implements SealedTable {
  private static final String KIND = "client";

  private final Sealer sealer;
  private final Fingerprints fingerprints;

  @Inject
  public ClientIdentities(Sealer sealer, Fingerprints fingerprints) {
    this.sealer = sealer;
    this.fingerprints = fingerprints;
  }

  /** By which a citizen service number is found again; null for null. */
  public byte[] bsnKey(String bsn) {
    return bsn == null ? null : fingerprints.of("client-bsn", bsn);
  }

  public ClientIdentity of(Client client) {
    return sealer.open(place(client.id()), client.sealed(), ClientIdentity.class);
  }

  byte[] seal(UUID client, ClientIdentity identity) {
    return sealer.seal(place(client), identity);
  }

  /** A client as the access log names one. */
  public static DataSubject subject(UUID client) {
    return new DataSubject(KIND, client);
  }

  private static SealedPlace place(UUID client) {
    return SealedPlace.ofPerson(KIND, client);
  }

  @Override
  public String table() {
    return "client";
  }

  @Override
  public String kind() {
    return KIND;
  }
}
