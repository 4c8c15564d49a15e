// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.yearend;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.budget.ledger.Booking;
import nl.socialteams.budget.ledger.BudgetClosed;
import nl.socialteams.budget.ledger.Ledger;
import nl.socialteams.budget.ledger.Movement;
import nl.socialteams.budget.money.Money;
import nl.socialteams.budget.workingbudget.Budget;
import nl.socialteams.budget.workingbudget.BudgetChanges;
import nl.socialteams.budget.workingbudget.BudgetRepository;
import nl.socialteams.budget.workingbudget.Remainder;
import nl.socialteams.budget.workingbudget.VisibleBudget;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;

/**
 * Closes a budget. Both rows are taken first, in the order that everybody takes them, so that
 * nobody who asks or decides meanwhile gets between the amounts and the closing: they find it
 * closed.
 */
@ApplicationScoped
class CloseYear {
  private final KnowledgeClock knowledge;
  private final VisibleBudget visible;
  private final BudgetRepository budgets;
  private final Ledger ledger;
  private final BudgetChanges changes;

  @Inject
  CloseYear(
      KnowledgeClock knowledge,
      VisibleBudget visible,
      BudgetRepository budgets,
      Ledger ledger,
      BudgetChanges changes) {
    this.knowledge = knowledge;
    this.visible = visible;
    this.budgets = budgets;
    this.ledger = ledger;
    this.changes = changes;
  }

  /** Returns the budget as it is now. */
  Budget close(Budget asked, NewClosing closing) {
    if (asked.isClosed()) {
      throw new BudgetClosed();
    }
    Knowledge known = knowledge.known(closing.knownSince());
    UUID successor = successor(asked, closing);
    budgets.takeInOrder(asked.id(), successor == null ? asked.id() : successor);
    Budget budget = budgets.now(asked.id());
    if (budget.isClosed()) {
      throw new BudgetClosed();
    }
    empty(budget, successor, closing.remainder(), known);
    budgets.close(budget.id(), closing.remainder(), successor, known.from());
    changes.changed(budget.id());
    if (successor != null) {
      changes.changed(successor);
    }
    return budgets.now(budget.id());
  }

  private void empty(Budget budget, UUID successor, Remainder remainder, Knowledge known) {
    Money left = budget.balances().available();
    Money reserved = budget.balances().reserved();
    boolean carries = remainder == Remainder.CARRIED_OVER;
    if (successor == null && (carries || reserved.isPositive())) {
      throw SuccessorRefused.needed();
    }
    if (reserved.isPositive()) {
      carry(
          budget.id(),
          successor,
          Movement.CARRY_RESERVED_OUT,
          Movement.CARRY_RESERVED_IN,
          reserved,
          known);
    }
    if (left.isPositive() && carries) {
      carry(budget.id(), successor, Movement.CARRY_OUT, Movement.CARRY_IN, left, known);
    } else if (left.isPositive()) {
      ledger.book(Booking.ofBudget(budget.id(), Movement.LAPSE, left, known.from(), known));
    }
  }

  private void carry(
      UUID from, UUID to, Movement leaves, Movement arrives, Money amount, Knowledge known) {
    UUID both = UuidCreator.getTimeOrderedEpoch();
    ledger.book(side(from, to, leaves, amount, both, known));
    ledger.book(side(to, from, arrives, amount, both, known));
  }

  private static Booking side(
      UUID budget, UUID other, Movement movement, Money amount, UUID both, Knowledge known) {
    return new Booking(
        budget, movement, amount, null, new Booking.Counterpart(other, both), known.from(), known);
  }

  /** Null where none was named. */
  private UUID successor(Budget budget, NewClosing closing) {
    if (closing.successorBudgetId() == null) {
      return null;
    }
    return visible
        .find(closing.successorBudgetId())
        .filter(found -> found.municipality().equals(budget.municipality()))
        .filter(found -> found.year() > budget.year() && !found.isClosed())
        .map(Budget::id)
        .orElseThrow(SuccessorRefused::unfit);
  }
}
