// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.knowntime.Knowledge;

/** A version of a plan that the resident agreed to; it never changes. */
@Entity
public class PlanVersion {
  @Id private UUID id;
  private UUID plan;
  private int number;
  private String municipality;
  private UUID household;
  private LocalDate agreedOn;

  @Enumerated(EnumType.STRING)
  private AgreementForm how;

  private Instant knownFrom;
  private boolean asserted;

  protected PlanVersion() {}

  static PlanVersion agreed(Plan plan, ResidentAgreement agreement, Knowledge known) {
    PlanVersion version = new PlanVersion();
    version.id = UuidCreator.getTimeOrderedEpoch();
    version.plan = plan.id();
    version.number = plan.draftNumber();
    version.municipality = plan.municipality();
    version.household = plan.household();
    version.agreedOn = agreement.agreedOn();
    version.how = agreement.how();
    version.knownFrom = known.from();
    version.asserted = known.asserted();
    return version;
  }

  int number() {
    return number;
  }

  LocalDate agreedOn() {
    return agreedOn;
  }

  AgreementForm how() {
    return how;
  }

  Instant knownFrom() {
    return knownFrom;
  }

  boolean asserted() {
    return asserted;
  }
}
