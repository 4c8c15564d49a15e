// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.ledger;

import nl.socialteams.budget.money.Money;

/**
 * What a budget holds; amount = available + reserved + spent.
 *
 * @param version of the budget that holds this
 */
public record Balances(long version, Money amount, Money available, Money reserved, Money spent) {}
