// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.retentionhold;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.cases.access.Actor;

/** That a file is kept for a reason of its own, until it is lifted. */
@Entity
class RetentionHold {
  @Id private UUID id;
  private String municipality;
  private UUID client;

  @Enumerated(EnumType.STRING)
  private HoldReason reason;

  private Instant placedAt;
  private String placedBy;
  private String placedByIssuer;
  private Instant liftedAt;
  private String liftedBy;
  private String liftedByIssuer;
  @Version private long version;

  protected RetentionHold() {}

  RetentionHold(NewHold told, Actor by) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = told.municipality();
    this.client = told.clientId();
    this.reason = told.reason();
    this.placedAt = by.at();
    this.placedBy = by.subject();
    this.placedByIssuer = by.issuer();
    this.version = 1;
  }

  void lift(Actor by) {
    if (liftedAt != null) {
      throw new HoldLifted(liftedAt);
    }
    liftedAt = by.at();
    liftedBy = by.subject();
    liftedByIssuer = by.issuer();
  }

  HoldView view() {
    return new HoldView(id, municipality, client, reason, placedAt, placedBy, liftedAt, liftedBy);
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

  long version() {
    return version;
  }
}
