// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.ledger;

import java.time.Instant;
import java.util.UUID;

import nl.socialteams.budget.money.Money;
import nl.socialteams.knowntime.Knowledge;

/**
 * A movement of money to write down.
 *
 * @param expenditure what it is for; null where it is about the budget itself
 * @param counterpart the other side; null where it stays within the budget
 * @param on when it was true
 */
public record Booking(
    UUID budget,
    Movement movement,
    Money amount,
    UUID expenditure,
    Counterpart counterpart,
    Instant on,
    Knowledge known) {

  public static Booking ofBudget(
      UUID budget, Movement movement, Money amount, Instant on, Knowledge known) {
    return new Booking(budget, movement, amount, null, null, on, known);
  }

  public static Booking ofExpenditure(
      UUID budget, Movement movement, Money amount, UUID expenditure, Instant on, Knowledge known) {
    return new Booking(budget, movement, amount, expenditure, null, on, known);
  }

  /** The other budget, and what the two entries have in common. */
  public record Counterpart(UUID budget, UUID transfer) {}
}
