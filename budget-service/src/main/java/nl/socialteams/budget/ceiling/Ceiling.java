// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.ceiling;

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
import nl.socialteams.budget.workingbudget.Budget;
import nl.socialteams.knowntime.Knowledge;

/** What may be asked at most; never changed once set. */
@Entity
@Immutable
class Ceiling {
  @Id private UUID id;
  private UUID budget;
  private String municipality;

  @Enumerated(EnumType.STRING)
  private CeilingKind kind;

  private UUID team;
  private Money amount;
  private LocalDate validFrom;
  private LocalDate validUntil;
  private Instant knownFrom;
  private boolean asserted;

  protected Ceiling() {}

  Ceiling(Budget of, NewCeiling wanted, Knowledge known) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.budget = of.id();
    this.municipality = of.municipality();
    this.kind = wanted.kind();
    this.team = wanted.teamId();
    this.amount = wanted.amount();
    this.validFrom = wanted.validFrom();
    this.validUntil = wanted.validUntil();
    this.knownFrom = known.from();
    this.asserted = known.asserted();
  }

  UUID id() {
    return id;
  }

  UUID budget() {
    return budget;
  }

  CeilingView view() {
    return new CeilingView(
        id, budget, kind, team, amount, validFrom, validUntil, knownFrom, asserted);
  }
}
