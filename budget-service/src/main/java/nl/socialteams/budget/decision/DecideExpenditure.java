// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.budget.expenditure.Approval;
import nl.socialteams.budget.expenditure.Expenditure;
import nl.socialteams.budget.expenditure.Moment;
import nl.socialteams.budget.expenditure.Moments;
import nl.socialteams.budget.expenditure.RecordExpenditure;
import nl.socialteams.budget.expenditure.Step;
import nl.socialteams.budget.ledger.Movement;
import nl.socialteams.budget.mandate.CallersMandates;
import nl.socialteams.budget.mandate.Mandate;
import nl.socialteams.budget.workingbudget.VisibleBudget;
import nl.socialteams.caller.Caller;

/** Approves an expenditure, or refuses it, which gives its money back to the budget. */
@ApplicationScoped
class DecideExpenditure {
  private final Caller caller;
  private final Moments moments;
  private final CallersMandates mandates;
  private final VisibleBudget budgets;
  private final RecordExpenditure record;

  @Inject
  DecideExpenditure(
      Caller caller,
      Moments moments,
      CallersMandates mandates,
      VisibleBudget budgets,
      RecordExpenditure record) {
    this.caller = caller;
    this.moments = moments;
    this.mandates = mandates;
    this.budgets = budgets;
    this.record = record;
  }

  void decide(Expenditure expenditure, NewDecision decision) {
    if (expenditure.wasRequestedBy(caller.subject())) {
      throw new OwnExpenditure();
    }
    Moment moment =
        moments.next(expenditure, decision.decidedOn(), decision.knownSince(), "decidedOn");
    if (decision.outcome() == Outcome.APPROVED) {
      approve(expenditure, decision, moment);
    } else {
      refuse(expenditure, decision, moment);
    }
  }

  private void approve(Expenditure expenditure, NewDecision decision, Moment moment) {
    expenditure.require(Step.APPROVE);
    if (expenditure.wasApprovedBy(caller.subject())) {
      throw new ApprovedAlready();
    }
    Mandate mandate =
        mandates.reaching(
            expenditure.municipality(), expenditure.spending().amount(), moment.known().from());
    int needed = mandate.asksTwoFor(expenditure.spending().amount()) ? 2 : 1;
    expenditure.approve(Approval.by(caller.subject(), mandate.id(), moment), needed, moment);
    record.change(expenditure, decision.reason());
  }

  private void refuse(Expenditure expenditure, NewDecision decision, Moment moment) {
    expenditure.require(Step.REFUSE);
    mandates.any(expenditure.municipality(), moment.known().from());
    expenditure.take(Step.REFUSE, moment);
    record.change(
        expenditure,
        decision.reason(),
        budgets.budget(expenditure.budget()),
        Movement.RELEASE,
        expenditure.spending().amount());
  }
}
