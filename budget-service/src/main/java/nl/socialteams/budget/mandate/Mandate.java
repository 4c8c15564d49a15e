// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import com.github.f4b6a3.uuid.UuidCreator;
import org.hibernate.annotations.Immutable;

import nl.socialteams.budget.money.Money;
import nl.socialteams.knowntime.Knowledge;

/** What a role may decide, from a day; never changed once recorded. */
@Entity
@Immutable
public class Mandate {
  @Id private UUID id;
  private String municipality;

  @Enumerated(EnumType.STRING)
  private MandatedRole role;

  private Money decideUpTo;
  private Money ownUpTo;
  private Money fourEyesAbove;
  private LocalDate validFrom;
  private LocalDate validUntil;
  private Instant knownFrom;
  private boolean asserted;

  protected Mandate() {}

  Mandate(NewMandate wanted, Knowledge known) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = wanted.municipality();
    this.role = wanted.role();
    this.decideUpTo = wanted.decideUpTo();
    this.ownUpTo = wanted.ownUpTo() == null ? Money.NOTHING : wanted.ownUpTo();
    this.fourEyesAbove = wanted.fourEyesAbove();
    this.validFrom = wanted.validFrom();
    this.validUntil = wanted.validUntil();
    this.knownFrom = known.from();
    this.asserted = known.asserted();
  }

  public UUID id() {
    return id;
  }

  public String municipality() {
    return municipality;
  }

  public MandatedRole role() {
    return role;
  }

  /** The highest amount of what others ask for. */
  public Money decideUpTo() {
    return decideUpTo;
  }

  /** The highest amount that is approved at once when the holder asks for it. */
  public Money ownUpTo() {
    return ownUpTo;
  }

  /** Whether two people have to approve this amount. */
  public boolean asksTwoFor(Money amount) {
    return fourEyesAbove != null && amount.compareTo(fourEyesAbove) > 0;
  }

  Money fourEyesAbove() {
    return fourEyesAbove;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  LocalDate validUntil() {
    return validUntil;
  }

  Instant knownFrom() {
    return knownFrom;
  }

  boolean asserted() {
    return asserted;
  }
}
