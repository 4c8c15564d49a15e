// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.budget.expenditure.Expenditure;
import nl.socialteams.budget.expenditure.Moment;
import nl.socialteams.budget.expenditure.Moments;
import nl.socialteams.budget.expenditure.RecordExpenditure;
import nl.socialteams.budget.expenditure.Step;
import nl.socialteams.budget.ledger.Movement;
import nl.socialteams.budget.workingbudget.VisibleBudget;

/** Takes back what was asked for, before it is paid: its money is free again. */
@ApplicationScoped
class CancelExpenditure {
  private final Moments moments;
  private final VisibleBudget budgets;
  private final RecordExpenditure record;

  @Inject
  CancelExpenditure(Moments moments, VisibleBudget budgets, RecordExpenditure record) {
    this.moments = moments;
    this.budgets = budgets;
    this.record = record;
  }

  void cancel(Expenditure expenditure, NewCancellation cancellation) {
    expenditure.require(Step.CANCEL);
    Moment moment =
        moments.next(
            expenditure, cancellation.cancelledOn(), cancellation.knownSince(), "cancelledOn");
    expenditure.take(Step.CANCEL, moment);
    record.change(
        expenditure,
        cancellation.reason(),
        budgets.budget(expenditure.budget()),
        Movement.RELEASE,
        expenditure.spending().amount());
  }
}
