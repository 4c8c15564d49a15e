// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.ledger;

import java.util.UUID;

import nl.socialteams.budget.money.Money;

/**
 * What a budget holds; amount = available + reserved + spent.
 *
 * @param version of the budget that holds this
 * @param warned the highest share that was warned of, in percent; 0 where none was
 * @param ceilings how many ceilings were ever set
 */
public record Balances(
    UUID budget,
    long version,
    Money amount,
    Money available,
    Money reserved,
    Money spent,
    int warned,
    int ceilings) {}
