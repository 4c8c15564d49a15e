// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.transfer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.budget.ledger.Booking;
import nl.socialteams.budget.ledger.Ledger;
import nl.socialteams.budget.ledger.Movement;
import nl.socialteams.budget.workingbudget.Budget;
import nl.socialteams.budget.workingbudget.BudgetChanges;
import nl.socialteams.budget.workingbudget.BudgetRepository;
import nl.socialteams.budget.workingbudget.VisibleBudget;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Moves money from one budget to another: both entries or none. */
@ApplicationScoped
class TransferMoney {
  private final KnowledgeClock knowledge;
  private final VisibleBudget visible;
  private final BudgetRepository budgets;
  private final Ledger ledger;
  private final BudgetChanges changes;

  @Inject
  TransferMoney(
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

  /** Returns the transfer's id. */
  UUID transfer(Budget giving, NewTransfer wanted) {
    Optional<Budget> receiving = visible.find(wanted.budgetId());
    if (receiving.isEmpty()) {
      throw new InvalidInput(List.of(Fault.of(Fault.Place.BODY, "/budgetId", "unknown-budget")));
    }
    requireFit(giving, receiving.get());
    Knowledge known = knowledge.known(wanted.knownSince());
    UUID transfer = UuidCreator.getTimeOrderedEpoch();
    budgets.takeInOrder(giving.id(), receiving.get().id());
    move(giving, receiving.get(), Movement.TRANSFER_OUT, wanted, transfer, known);
    move(receiving.get(), giving, Movement.TRANSFER_IN, wanted, transfer, known);
    return transfer;
  }

  private void move(
      Budget budget,
      Budget other,
      Movement movement,
      NewTransfer wanted,
      UUID transfer,
      Knowledge known) {
    ledger.book(
        new Booking(
            budget.id(),
            movement,
            wanted.amount(),
            null,
            new Booking.Counterpart(other.id(), transfer),
            known.from(),
            known));
    changes.changed(budget.id());
  }

  private static void requireFit(Budget giving, Budget receiving) {
    boolean fit =
        !giving.id().equals(receiving.id())
            && giving.municipality().equals(receiving.municipality())
            && giving.year() == receiving.year();
    if (!fit) {
      throw new TransferRefused();
    }
  }
}
