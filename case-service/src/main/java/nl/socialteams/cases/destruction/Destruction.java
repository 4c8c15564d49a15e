// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.destruction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.cases.access.Actor;

/** That a file is proposed for destruction, and what became of it. */
@Entity
class Destruction {
  @Id private UUID id;
  private String municipality;
  private UUID client;

  @Enumerated(EnumType.STRING)
  private DestructionGround ground;

  private LocalDate requestedOn;

  @Enumerated(EnumType.STRING)
  private DestructionStatus status;

  private Instant proposedAt;
  private String proposedBy;
  private String proposedByIssuer;
  private Instant decidedAt;
  private String decidedBy;
  private String decidedByIssuer;
  private Long certificate;
  @Version private long version;

  protected Destruction() {}

  Destruction(NewDestruction told, Actor by) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = told.municipality();
    this.client = told.clientId();
    this.ground = told.ground();
    this.requestedOn = told.requestedOn();
    this.status = DestructionStatus.PROPOSED;
    this.proposedAt = by.at();
    this.proposedBy = by.subject();
    this.proposedByIssuer = by.issuer();
    this.version = 1;
  }

  void withdraw(Actor by) {
    requireProposed();
    status = DestructionStatus.WITHDRAWN;
    decidedAt = by.at();
    decidedBy = by.subject();
    decidedByIssuer = by.issuer();
  }

  void requireProposed() {
    if (status != DestructionStatus.PROPOSED) {
      throw new DestructionDecided(status);
    }
  }

  boolean isProposedBy(Actor actor) {
    return proposedBy.equals(actor.subject()) && proposedByIssuer.equals(actor.issuer());
  }

  DestructionView view(List<DestructionObstacle> obstacles) {
    return new DestructionView(
        id,
        municipality,
        client,
        ground,
        requestedOn,
        status,
        proposedAt,
        proposedBy,
        decidedAt,
        decidedBy,
        certificate,
        obstacles);
  }

  UUID id() {
    return id;
  }

  /** Null once it was carried out. */
  UUID client() {
    return client;
  }

  String municipality() {
    return municipality;
  }

  DestructionGround ground() {
    return ground;
  }

  boolean isOpen() {
    return status == DestructionStatus.PROPOSED;
  }

  long version() {
    return version;
  }
}
