// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.workingbudget;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.budget.ledger.Balances;
import nl.socialteams.contracts.budget.BudgetState;
import nl.socialteams.contracts.budget.CeilingState;
import nl.socialteams.contracts.budget.WarningState;

/** A budget as other services are told of it. */
@ApplicationScoped
class BudgetEvent {
  private final BudgetRemarks remarks;

  @Inject
  BudgetEvent(BudgetRemarks remarks) {
    this.remarks = remarks;
  }

  BudgetState of(Budget budget) {
    Balances balances = budget.balances();
    List<WarningState> warnings = balances.warned() == 0 ? null : remarks.warnings(budget.id());
    List<CeilingState> ceilings = balances.ceilings() == 0 ? null : remarks.ceilings(budget.id());
    return new BudgetState(
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
        ceilings);
  }
}
