// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.workingbudget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.budget.BudgetOutbox;
import nl.socialteams.budget.ledger.Balances;
import nl.socialteams.contracts.budget.BudgetEvents;
import nl.socialteams.contracts.budget.BudgetState;

/** Tells other services of a budget. */
@ApplicationScoped
public class BudgetChanges {
  private final BudgetOutbox outbox;

  @Inject
  BudgetChanges(BudgetOutbox outbox) {
    this.outbox = outbox;
  }

  /**
   * @param balances what the budget holds now
   */
  public void changed(Budget budget, Balances balances) {
    outbox.publish(
        BudgetEvents.BUDGET_CHANGED,
        budget.id().toString(),
        new BudgetState(
            budget.id(),
            budget.municipality(),
            budget.year(),
            balances.version(),
            budget.sourceOfFunds(),
            balances.amount().euros(),
            balances.available().euros(),
            balances.reserved().euros(),
            balances.spent().euros()));
  }
}
