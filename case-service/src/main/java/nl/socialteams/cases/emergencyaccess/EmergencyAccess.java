// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.emergencyaccess;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** That somebody opened a file because of danger; never changed afterwards. */
@Entity
public class EmergencyAccess {
  @Id private UUID id;
  private String municipality;
  private UUID registration;
  private UUID caseId;
  private UUID client;
  private String issuer;
  private String subject;

  @Enumerated(EnumType.STRING)
  private Danger danger;

  private byte[] sealed;
  private Instant openedAt;
  private Instant expiresAt;

  protected EmergencyAccess() {}

  EmergencyAccess(UUID id, FileInDanger file, String issuer, String subject, Danger danger) {
    this.id = id;
    this.municipality = file.municipality();
    this.registration = file.registration();
    this.caseId = file.caseId();
    this.client = file.client();
    this.issuer = issuer;
    this.subject = subject;
    this.danger = danger;
  }

  EmergencyAccess because(byte[] sealedReason) {
    this.sealed = sealedReason;
    return this;
  }

  EmergencyAccess during(Instant from, Instant until) {
    this.openedAt = from;
    this.expiresAt = until;
    return this;
  }

  UUID caseId() {
    return caseId;
  }

  UUID client() {
    return client;
  }

  String municipality() {
    return municipality;
  }

  UUID id() {
    return id;
  }

  byte[] sealed() {
    return sealed;
  }

  EmergencyAccessView view(String reason) {
    return new EmergencyAccessView(
        id, caseId, municipality, issuer, subject, danger, reason, openedAt, expiresAt);
  }
}
