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

/** Records that an approved expenditure was paid: what was reserved is spent. */
@ApplicationScoped
class PayExpenditure {
  private final Moments moments;
  private final VisibleBudget budgets;
  private final RecordExpenditure record;

  @Inject
  PayExpenditure(Moments moments, VisibleBudget budgets, RecordExpenditure record) {
    this.moments = moments;
    this.budgets = budgets;
    this.record = record;
  }

  void pay(Expenditure expenditure, NewPayment payment) {
    expenditure.require(Step.PAY);
    Moment moment = moments.after(expenditure, payment.paidOn(), payment.knownSince(), "paidOn");
    expenditure.pay(moment);
    record.change(
        expenditure,
        null,
        budgets.budget(expenditure.budget()),
        Movement.PAY,
        expenditure.spending().amount());
  }
}
