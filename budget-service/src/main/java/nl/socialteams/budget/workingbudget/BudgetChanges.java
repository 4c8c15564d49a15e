// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.workingbudget;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.budget.BudgetOutbox;
import nl.socialteams.budget.ledger.Balances;
import nl.socialteams.contracts.budget.BudgetEvents;
import nl.socialteams.contracts.budget.BudgetState;
import nl.socialteams.contracts.budget.CeilingState;
import nl.socialteams.contracts.budget.WarningState;

/** Tells other services of a budget. */
@ApplicationScoped
public class BudgetChanges {
  private final BudgetOutbox outbox;
  private final BudgetRepository budgets;
  private final BudgetRemarks remarks;

  @Inject
  BudgetChanges(BudgetOutbox outbox, BudgetRepository budgets, BudgetRemarks remarks) {
    this.outbox = outbox;
    this.budgets = budgets;
    this.remarks = remarks;
  }

  /** A budget holds this now. */
  public void changed(Balances balances) {
    changed(budgets.findById(balances.budget()), balances);
  }

  /**
   * @param asked the budget that money was asked from
   * @param balances what the budget holds now that it was booked in, which may have followed that
   */
  public void changed(Budget asked, Balances balances) {
    Budget budget =
        asked.id().equals(balances.budget()) ? asked : budgets.findById(balances.budget());
    List<WarningState> warnings =
        balances.warned() == 0 ? null : remarks.warnings(balances.budget());
    List<CeilingState> ceilings =
        balances.ceilings() == 0 ? null : remarks.ceilings(balances.budget());
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
            balances.spent().euros(),
            budget.closedOn(),
            budget.remainder(),
            budget.successor(),
            warnings,
            ceilings));
  }
}
