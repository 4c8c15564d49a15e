// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.ledger;

import nl.socialteams.budget.money.Money;

/**
 * What all entries of a budget add up to.
 *
 * @param entries how many there are
 */
public record LedgerTotals(
    long entries, Money funded, Money available, Money reserved, Money spent) {

  /** Whether the balances are what the entries say. */
  public boolean equal(Balances balances) {
    return funded.equals(balances.amount())
        && available.equals(balances.available())
        && reserved.equals(balances.reserved())
        && spent.equals(balances.spent());
  }
}
