// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.ledger;

import java.time.Instant;
import java.util.UUID;

import nl.socialteams.budget.money.Money;
import nl.socialteams.knowntime.Knowledge;

/**
 * A movement of money to write down.
 *
 * @param expenditure what it is for; null where the budget itself is funded
 * @param on when it was true
 */
public record Booking(
    UUID budget, Movement movement, Money amount, UUID expenditure, Instant on, Knowledge known) {}
