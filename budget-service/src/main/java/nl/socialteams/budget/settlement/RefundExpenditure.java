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

/** Takes back what was paid, whole or in parts: the money can be asked for again. */
@ApplicationScoped
class RefundExpenditure {
  private final Moments moments;
  private final VisibleBudget budgets;
  private final RecordExpenditure record;

  @Inject
  RefundExpenditure(Moments moments, VisibleBudget budgets, RecordExpenditure record) {
    this.moments = moments;
    this.budgets = budgets;
    this.record = record;
  }

  void refund(Expenditure expenditure, NewRefund refund) {
    expenditure.require(Step.REFUND_PART);
    if (refund.amount().compareTo(expenditure.spent()) > 0) {
      throw new RefundTooHigh(refund.amount(), expenditure.spent());
    }
    Moment moment =
        moments.after(expenditure, refund.refundedOn(), refund.knownSince(), "refundedOn");
    expenditure.refund(refund.amount(), moment);
    record.change(
        expenditure,
        refund.reason(),
        budgets.budget(expenditure.budget()),
        Movement.REFUND,
        refund.amount());
  }
}
