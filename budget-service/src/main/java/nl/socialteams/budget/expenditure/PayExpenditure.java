// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.budget.ledger.Movement;
import nl.socialteams.budget.workingbudget.VisibleBudget;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;

/** Records that an approved expenditure was paid: what was reserved is spent. */
@ApplicationScoped
class PayExpenditure {
  private final KnowledgeClock knowledge;
  private final VisibleBudget budgets;
  private final RecordExpenditure record;

  @Inject
  PayExpenditure(KnowledgeClock knowledge, VisibleBudget budgets, RecordExpenditure record) {
    this.knowledge = knowledge;
    this.budgets = budgets;
    this.record = record;
  }

  void pay(Expenditure expenditure, NewPayment payment) {
    Knowledge known = knowledge.known(payment.knownSince());
    Instant on = Moments.orElse(payment.paidOn(), known.from());
    expenditure.requireApproved();
    Moments.requireAfterLast(expenditure, on, "paidOn");
    expenditure.pay(new StatusEntry(ExpenditureStatus.PAID, on, known, null));
    record.change(expenditure, budgets.budget(expenditure.budget()), Movement.PAY);
  }
}
