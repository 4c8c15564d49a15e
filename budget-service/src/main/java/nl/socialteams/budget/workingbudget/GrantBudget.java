// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.workingbudget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.budget.ledger.Balances;
import nl.socialteams.budget.ledger.Booking;
import nl.socialteams.budget.ledger.Ledger;
import nl.socialteams.budget.ledger.Movement;
import nl.socialteams.caller.Caller;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;
import nl.socialteams.knowntime.Today;

/** Makes a working budget available to the teams of a municipality. */
@ApplicationScoped
class GrantBudget {
  private final Caller caller;
  private final KnowledgeClock knowledge;
  private final Today today;
  private final BudgetRepository budgets;
  private final Ledger ledger;
  private final BudgetChanges changes;

  @Inject
  GrantBudget(
      Caller caller,
      KnowledgeClock knowledge,
      Today today,
      BudgetRepository budgets,
      Ledger ledger,
      BudgetChanges changes) {
    this.caller = caller;
    this.knowledge = knowledge;
    this.today = today;
    this.budgets = budgets;
    this.ledger = ledger;
    this.changes = changes;
  }

  GrantedBudget grant(NewBudget wanted) {
    caller.requireActsFor(wanted.municipality());
    Knowledge known = knowledge.known(wanted.knownSince());
    int year = wanted.year() == null ? today.date().getYear() : wanted.year();
    if (budgets.has(wanted.municipality(), year, wanted.sourceOfFunds())) {
      throw new BudgetExists();
    }
    Budget budget = Budget.empty(wanted.municipality(), year, wanted.sourceOfFunds(), known);
    budgets.persistAndFlush(budget);
    Balances balances =
        ledger.book(
            Booking.ofBudget(budget.id(), Movement.FUND, wanted.amount(), known.from(), known));
    changes.changed(budget.id());
    return new GrantedBudget(budget, balances);
  }

  /** A new budget and what it holds. */
  record GrantedBudget(Budget budget, Balances balances) {
    BudgetView view() {
      return BudgetView.of(budget, balances);
    }
  }
}
