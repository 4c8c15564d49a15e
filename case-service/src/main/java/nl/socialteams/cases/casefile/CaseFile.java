// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import nl.socialteams.cases.registration.Registration;
import nl.socialteams.knowntime.Knowledge;

/** A case: from its registration until it is closed it belongs to a team. */
@Entity
public class CaseFile {
  @Id private UUID id;
  private String municipality;
  private UUID team;
  private UUID household;
  private UUID registration;
  private UUID client;

  @Enumerated(EnumType.STRING)
  private CasePhase phase;

  private LocalDate openedOn;
  private LocalDate closedOn;

  @Enumerated(EnumType.STRING)
  private ClosingReason closingReason;

  private Instant closingKnownFrom;
  private Boolean closingAsserted;
  @Version private long version;

  protected CaseFile() {}

  /** Opens the case of a registration that leads to one. */
  public static CaseFile open(Registration registration) {
    CaseFile opened = new CaseFile();
    opened.id = registration.caseId();
    opened.municipality = registration.municipality();
    opened.team = registration.team();
    opened.household = registration.household();
    opened.registration = registration.id();
    opened.client = registration.client();
    opened.phase = CasePhase.REGISTERED;
    opened.openedOn = registration.registeredOn();
    opened.version = 1;
    return opened;
  }

  /** Whether it may is decided by {@link CaseLifecycle}. */
  void reach(CasePhase next) {
    phase = next;
  }

  /**
   * @param on the last day
   */
  void close(LocalDate on, ClosingReason reason, Knowledge known) {
    phase = CasePhase.CLOSED;
    closedOn = on;
    closingReason = reason;
    closingKnownFrom = known.from();
    closingAsserted = known.asserted();
  }

  public CaseStatus status() {
    return closedOn == null ? CaseStatus.OPEN : CaseStatus.CLOSED;
  }

  public UUID id() {
    return id;
  }

  public String municipality() {
    return municipality;
  }

  public UUID team() {
    return team;
  }

  public UUID household() {
    return household;
  }

  public UUID registration() {
    return registration;
  }

  /** Whom it is about. */
  public UUID client() {
    return client;
  }

  public CasePhase phase() {
    return phase;
  }

  public LocalDate openedOn() {
    return openedOn;
  }

  /** Null while the case runs, as are the others of its closing. */
  public LocalDate closedOn() {
    return closedOn;
  }

  public ClosingReason closingReason() {
    return closingReason;
  }

  public Instant closingKnownFrom() {
    return closingKnownFrom;
  }

  public boolean closingAsserted() {
    return Boolean.TRUE.equals(closingAsserted);
  }

  public long version() {
    return version;
  }
}
