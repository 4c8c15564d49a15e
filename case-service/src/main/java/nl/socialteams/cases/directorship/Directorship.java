// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.directorship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

/** That a named person is proposed as a household's director, and what became of it. */
@Entity
public class Directorship {
  @Id private UUID id;
  private String municipality;
  private UUID household;
  private UUID team;
  private UUID worker;
  private UUID replaces;

  @Enumerated(EnumType.STRING)
  private DirectorshipStatus status;

  @Enumerated(EnumType.STRING)
  private DeclineReason declineReason;

  private Instant proposedAt;
  private String proposedBy;
  private String proposedByIssuer;
  private LocalDate acceptedOn;
  private LocalDate endedOn;
  private Instant decidedAt;
  private UUID handover;
  @Version private long version;

  protected Directorship() {}

  /**
   * @param replaces who directs when it is proposed
   * @param handover of which it is part; null where of none
   */
  Directorship(
      String municipality,
      UUID household,
      Candidate candidate,
      UUID replaces,
      Proposer by,
      UUID handover) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = municipality;
    this.household = household;
    this.team = candidate.team();
    this.worker = candidate.worker();
    this.replaces = replaces;
    this.status = DirectorshipStatus.PROPOSED;
    this.proposedAt = by.at();
    this.proposedBy = by.subject();
    this.proposedByIssuer = by.issuer();
    this.handover = handover;
    this.version = 1;
  }

  void accept(LocalDate on, Instant now) {
    become(DirectorshipStatus.ACCEPTED, now);
    acceptedOn = on;
  }

  void decline(DeclineReason reason, Instant now) {
    become(DirectorshipStatus.DECLINED, now);
    declineReason = reason;
  }

  void withdraw(Instant now) {
    become(DirectorshipStatus.WITHDRAWN, now);
  }

  void release(LocalDate on, Instant now) {
    become(DirectorshipStatus.RELEASED, now);
    endedOn = on;
  }

  void requireLeadsTo(DirectorshipStatus next) {
    if (!status.leadsTo(next)) {
      throw new DirectorshipStepRefused(status);
    }
  }

  private void become(DirectorshipStatus next, Instant now) {
    requireLeadsTo(next);
    status = next;
    decidedAt = now;
  }

  public DirectorshipView view() {
    return new DirectorshipView(
        id,
        municipality,
        household,
        team,
        worker,
        status,
        proposedAt,
        acceptedOn,
        endedOn,
        declineReason);
  }

  public UUID id() {
    return id;
  }

  String municipality() {
    return municipality;
  }

  UUID household() {
    return household;
  }

  UUID team() {
    return team;
  }

  UUID worker() {
    return worker;
  }

  UUID replaces() {
    return replaces;
  }

  long version() {
    return version;
  }
}
