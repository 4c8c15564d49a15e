// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.scheme;

import java.math.BigDecimal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.Immutable;

import nl.socialteams.budget.fact.Edition;
import nl.socialteams.budget.fact.NumberedEdition;
import nl.socialteams.budget.money.Money;

/** An edition of a regular scheme's rule. */
@Entity
@Immutable
public class Scheme extends Edition {
  @Enumerated(EnumType.STRING)
  private Law law;

  private Money fixed;
  private BigDecimal share;
  private Money maximum;
  private int handlingDays;

  protected Scheme() {}

  Scheme(NumberedEdition numbered, NewScheme wanted) {
    super(numbered);
    this.law = wanted.law();
    this.fixed = wanted.pays().fixed();
    this.share = wanted.pays().share();
    this.maximum = wanted.pays().maximum();
    this.handlingDays = wanted.handlingDays();
  }

  public Law law() {
    return law;
  }

  public PaymentRule pays() {
    return new PaymentRule(fixed, share, maximum);
  }

  public int handlingDays() {
    return handlingDays;
  }
}
