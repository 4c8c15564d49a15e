// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.schemecomparison;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;

import org.hibernate.annotations.Immutable;

import nl.socialteams.budget.fact.Fact;
import nl.socialteams.budget.money.Money;
import nl.socialteams.budget.scheme.Scheme;
import nl.socialteams.knowntime.Knowledge;

/** What a scheme would have done for an expenditure. */
@Entity
@Immutable
public class SchemeComparison extends Fact {
  private UUID expenditure;
  private UUID scheme;
  private Money amount;
  private Money wouldHavePaid;
  private int handlingDays;
  private Integer actualDays;
  private LocalDate comparedOn;
  private String recordedBy;

  protected SchemeComparison() {}

  SchemeComparison(
      Compared compared, Scheme scheme, LocalDate on, String recordedBy, Knowledge known) {
    super(scheme.municipality(), known);
    this.expenditure = compared.expenditure();
    this.scheme = scheme.id();
    this.amount = compared.amount();
    this.wouldHavePaid = scheme.pays().of(compared.amount());
    this.handlingDays = scheme.handlingDays();
    this.actualDays = compared.days();
    this.comparedOn = on;
    this.recordedBy = recordedBy;
  }

  /** How many days later the scheme would have decided; null where nothing was decided yet. */
  Integer daysDifference() {
    return actualDays == null ? null : handlingDays - actualDays;
  }

  /** What was spent more than the scheme would have paid; negative where it was less. */
  Money moneyDifference() {
    return amount.plus(wouldHavePaid.negated());
  }

  UUID expenditure() {
    return expenditure;
  }

  UUID scheme() {
    return scheme;
  }

  Money amount() {
    return amount;
  }

  Money wouldHavePaid() {
    return wouldHavePaid;
  }

  int handlingDays() {
    return handlingDays;
  }

  Integer actualDays() {
    return actualDays;
  }

  LocalDate comparedOn() {
    return comparedOn;
  }

  String recordedBy() {
    return recordedBy;
  }
}
