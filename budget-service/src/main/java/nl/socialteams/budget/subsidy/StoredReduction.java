// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.subsidy;

import jakarta.persistence.Embeddable;

import nl.socialteams.budget.money.Money;

/** A reduction beside what the database holds it against. */
@Embeddable
record StoredReduction(int fromYear, Money amount, Money baseAmount, int firstYear) {
  Reduction reduction() {
    return new Reduction(fromYear, amount);
  }
}
