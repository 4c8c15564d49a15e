// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.effect;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;

import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

import nl.socialteams.budget.fact.ReplaceableFact;
import nl.socialteams.budget.money.Money;
import nl.socialteams.budget.returnnorm.MoneyRange;
import nl.socialteams.budget.returnnorm.ReturnNorm;
import nl.socialteams.knowntime.Knowledge;

/** What an expenditure brought about. */
@Entity
@Immutable
public class Effect extends ReplaceableFact {
  private UUID expenditure;
  private UUID norm;
  private BigDecimal units;
  private LocalDate onDay;
  private Money savingLow;
  private Money savingExpected;
  private Money savingHigh;
  private String recordedBy;

  @Formula("(select r.known_from from effect r where r.replaces = id)")
  private Instant knownUntil;

  protected Effect() {}

  /**
   * @param recordedBy subject of who says so; null where an import records what others said
   */
  Effect(NewEffect wanted, ReturnNorm norm, String recordedBy, Knowledge known) {
    super(norm.municipality(), wanted.replaces(), known);
    this.expenditure = wanted.expenditureId();
    this.norm = norm.id();
    this.units = wanted.units();
    this.onDay = wanted.on();
    MoneyRange saving = norm.saving(wanted.units());
    this.savingLow = saving.low();
    this.savingExpected = saving.expected();
    this.savingHigh = saving.high();
    this.recordedBy = recordedBy;
  }

  UUID expenditure() {
    return expenditure;
  }

  UUID norm() {
    return norm;
  }

  BigDecimal units() {
    return units;
  }

  LocalDate onDay() {
    return onDay;
  }

  MoneyRange saving() {
    return new MoneyRange(savingLow, savingExpected, savingHigh);
  }

  String recordedBy() {
    return recordedBy;
  }

  @Override
  public Instant knownUntil() {
    return knownUntil;
  }
}
