// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.restrictedreading;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import nl.socialteams.cases.access.Actor;
import nl.socialteams.cases.restriction.RestrictedClient;

/** That somebody stated for what a restricted file is read; never changed afterwards. */
@Entity
class RestrictedReading {
  @Id private UUID id;
  private String municipality;
  private UUID restriction;
  private UUID client;

  @Enumerated(EnumType.STRING)
  private RestrictedReadingPurpose purpose;

  private byte[] sealed;
  private Instant statedAt;
  private String statedBy;
  private String statedByIssuer;
  private Instant expiresAt;

  protected RestrictedReading() {}

  RestrictedReading(UUID id, RestrictedClient restricted, RestrictedReadingPurpose purpose) {
    this.id = id;
    this.municipality = restricted.municipality();
    this.restriction = restricted.restriction();
    this.client = restricted.client();
    this.purpose = purpose;
  }

  RestrictedReading because(byte[] sealedReason) {
    this.sealed = sealedReason;
    return this;
  }

  RestrictedReading by(Actor actor, Instant until) {
    this.statedAt = actor.at();
    this.statedBy = actor.subject();
    this.statedByIssuer = actor.issuer();
    this.expiresAt = until;
    return this;
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

  RestrictedReadingView view(String reason) {
    return new RestrictedReadingView(
        id, restriction, municipality, client, purpose, reason, statedAt, statedBy, expiresAt);
  }
}
