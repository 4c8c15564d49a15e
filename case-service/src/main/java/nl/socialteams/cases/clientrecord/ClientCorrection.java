// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.clientrecord;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.cases.client.Client;

/** What was known of a client until somebody corrected it. */
@Entity
class ClientCorrection {
  @Id private UUID id;
  private String municipality;
  private UUID client;
  private long version;
  private byte[] sealed;
  private Instant correctedAt;
  private String correctedBy;
  private String correctedByIssuer;
  private UUID worker;

  protected ClientCorrection() {}

  /**
   * @param client as it was before
   */
  ClientCorrection(Client client, Corrector by, Instant now, EarlierClients earlier) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = client.municipality();
    this.client = client.id();
    this.version = client.version();
    this.sealed = earlier.seal(id, client);
    this.correctedAt = now;
    this.correctedBy = by.subject();
    this.correctedByIssuer = by.issuer();
    this.worker = by.worker();
  }

  UUID id() {
    return id;
  }

  UUID client() {
    return client;
  }

  String municipality() {
    return municipality;
  }

  byte[] sealed() {
    return sealed;
  }

  Instant correctedAt() {
    return correctedAt;
  }

  UUID worker() {
    return worker;
  }

  long version() {
    return version;
  }
}
