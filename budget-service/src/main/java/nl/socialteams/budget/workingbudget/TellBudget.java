// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.workingbudget;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.socialteams.budget.BudgetOutbox;
import nl.socialteams.budget.rows.ProcessRows;
import nl.socialteams.budget.rows.WithoutCaller;
import nl.socialteams.contracts.budget.BudgetEvents;

/**
 * Tells what a budget holds now, unless that was told. Several changes in between are one event;
 * two processes tell the versions of one budget one after the other.
 */
@ApplicationScoped
class TellBudget {
  private final ProcessRows rows;
  private final ToldVersions told;
  private final BudgetRepository budgets;
  private final BudgetEvent event;
  private final BudgetOutbox outbox;

  @Inject
  TellBudget(
      ProcessRows rows,
      ToldVersions told,
      BudgetRepository budgets,
      BudgetEvent event,
      BudgetOutbox outbox) {
    this.rows = rows;
    this.told = told;
    this.budgets = budgets;
    this.event = event;
    this.outbox = outbox;
  }

  @ActivateRequestContext
  @Transactional
  void tell(UUID id) {
    rows.enter(WithoutCaller.TELLING);
    long last = told.take(id);
    Budget budget = budgets.findById(id);
    long now = budget.balances().version();
    if (now > last) {
      outbox.publish(BudgetEvents.BUDGET_CHANGED, id.toString(), event.of(budget));
      told.keep(id, now);
    }
  }

  /** The budgets that changed since they were told. */
  @ActivateRequestContext
  @Transactional
  List<UUID> behind() {
    rows.enter(WithoutCaller.TELLING);
    return told.behind();
  }
}
