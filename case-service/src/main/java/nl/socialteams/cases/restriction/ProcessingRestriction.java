// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.restriction;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.cases.access.Actor;

/** That processing of what is known of a client is restricted, until it is lifted. */
@Entity
class ProcessingRestriction {
  @Id private UUID id;
  private String municipality;
  private UUID client;

  @Enumerated(EnumType.STRING)
  private RestrictionGround ground;

  private Instant restrictedAt;
  private String restrictedBy;
  private String restrictedByIssuer;
  private Instant liftedAt;
  private String liftedBy;
  private String liftedByIssuer;

  @Enumerated(EnumType.STRING)
  private RestrictionLiftingReason liftingReason;

  @Version private long version;

  protected ProcessingRestriction() {}

  ProcessingRestriction(NewRestriction told, Actor by) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = told.municipality();
    this.client = told.clientId();
    this.ground = told.ground();
    this.restrictedAt = by.at();
    this.restrictedBy = by.subject();
    this.restrictedByIssuer = by.issuer();
    this.version = 1;
  }

  void lift(RestrictionLiftingReason reason, Actor by) {
    if (liftedAt != null) {
      throw new RestrictionLifted(liftedAt);
    }
    liftingReason = reason;
    liftedAt = by.at();
    liftedBy = by.subject();
    liftedByIssuer = by.issuer();
  }

  RestrictionView view() {
    return new RestrictionView(
        id,
        municipality,
        client,
        ground,
        restrictedAt,
        restrictedBy,
        liftedAt,
        liftedBy,
        liftingReason);
  }

  RestrictedClient restricted() {
    return new RestrictedClient(id, municipality, client, liftedAt);
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
