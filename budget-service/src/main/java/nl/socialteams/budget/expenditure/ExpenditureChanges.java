// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.budget.BudgetOutbox;
import nl.socialteams.contracts.budget.BudgetEvents;
import nl.socialteams.contracts.budget.ExpenditureState;
import nl.socialteams.contracts.budget.StatusChange;

/** Tells other services of an expenditure; reasons stay here, they may speak of people. */
@ApplicationScoped
class ExpenditureChanges {
  private final BudgetOutbox outbox;

  @Inject
  ExpenditureChanges(BudgetOutbox outbox) {
    this.outbox = outbox;
  }

  void changed(Expenditure expenditure) {
    outbox.publish(
        BudgetEvents.EXPENDITURE_CHANGED, expenditure.id().toString(), state(expenditure));
  }

  private static ExpenditureState state(Expenditure expenditure) {
    Spending spending = expenditure.spending();
    return new ExpenditureState(
        expenditure.id(),
        expenditure.budget(),
        expenditure.municipality(),
        spending.team(),
        expenditure.version(),
        spending.amount().euros(),
        spending.purpose().name(),
        spending.lifeDomain().name(),
        spending.problemPrevented().name(),
        spending.caseId(),
        spending.collectiveActivity() ? true : null,
        spending.payeeKind().name(),
        spending.urgency().name(),
        expenditure.status().name(),
        history(expenditure));
  }

  private static List<StatusChange> history(Expenditure expenditure) {
    return expenditure.history().stream()
        .map(
            entry ->
                new StatusChange(
                    entry.status().name(), entry.trueOn(), entry.knownFrom(), entry.asserted()))
        .toList();
  }
}
