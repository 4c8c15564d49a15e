// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.tariff;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.Immutable;

import nl.socialteams.budget.fact.Edition;
import nl.socialteams.budget.fact.NumberedEdition;
import nl.socialteams.budget.money.Money;

/** An edition of what a kind of support costs. */
@Entity
@Immutable
public class Tariff extends Edition {
  @Enumerated(EnumType.STRING)
  private TariffUnit unit;

  private Money amount;

  protected Tariff() {}

  Tariff(NumberedEdition numbered, NewTariff wanted) {
    super(numbered);
    this.unit = wanted.unit();
    this.amount = wanted.amount();
  }

  public TariffUnit unit() {
    return unit;
  }

  public Money amount() {
    return amount;
  }
}
