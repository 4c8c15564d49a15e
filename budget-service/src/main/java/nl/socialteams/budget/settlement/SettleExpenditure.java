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
import nl.socialteams.budget.mandate.CallersMandates;
import nl.socialteams.budget.mandate.Mandate;
import nl.socialteams.budget.money.Money;
import nl.socialteams.budget.workingbudget.Budget;
import nl.socialteams.budget.workingbudget.VisibleBudget;

/**
 * Settles an expenditure for what it really cost. More than was approved needs a mandate that
 * reaches the whole of it, and as many who approved as the whole of it asks for.
 */
@ApplicationScoped
class SettleExpenditure {
  private final Moments moments;
  private final CallersMandates mandates;
  private final VisibleBudget budgets;
  private final RecordExpenditure record;

  @Inject
  SettleExpenditure(
      Moments moments, CallersMandates mandates, VisibleBudget budgets, RecordExpenditure record) {
    this.moments = moments;
    this.mandates = mandates;
    this.budgets = budgets;
    this.record = record;
  }

  void settle(Expenditure expenditure, NewSettlement settlement) {
    expenditure.require(Step.SETTLE);
    Moment moment =
        moments.settled(expenditure, settlement.settledOn(), settlement.knownSince(), "settledOn");
    Money more = settlement.actualAmount().plus(expenditure.spent().negated());
    if (more.isPositive()) {
      requireApproved(expenditure, settlement.actualAmount(), moment);
    }
    expenditure.settle(settlement.actualAmount(), moment);
    if (more.equals(Money.NOTHING)) {
      record.change(expenditure, settlement.reason());
      return;
    }
    Budget budget = budgets.budget(expenditure.budget());
    if (more.isPositive()) {
      record.change(expenditure, settlement.reason(), budget, Movement.SETTLE_MORE, more);
    } else {
      record.change(expenditure, settlement.reason(), budget, Movement.SETTLE_LESS, more.negated());
    }
  }

  private void requireApproved(Expenditure expenditure, Money actual, Moment moment) {
    Mandate mandate = mandates.reaching(expenditure.municipality(), actual, moment.known().from());
    if (mandate.asksTwoFor(actual) && expenditure.approvals() < 2) {
      throw new SettlementAsksTwo(actual, expenditure.spent());
    }
  }
}
