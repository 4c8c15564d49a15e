// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.math.BigDecimal;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.budget.BudgetOutbox;
import nl.socialteams.budget.mandate.CallersMandates;
import nl.socialteams.budget.money.Money;
import nl.socialteams.contracts.budget.BudgetEvents;
import nl.socialteams.contracts.budget.ExpenditureState;
import nl.socialteams.contracts.budget.StatusChange;

/** Tells other services of an expenditure; reasons stay here, they may speak of people. */
@ApplicationScoped
class ExpenditureChanges {
  private final BudgetOutbox outbox;
  private final CallersMandates mandates;

  @Inject
  ExpenditureChanges(BudgetOutbox outbox, CallersMandates mandates) {
    this.outbox = outbox;
    this.mandates = mandates;
  }

  void changed(Expenditure expenditure) {
    outbox.publish(
        BudgetEvents.EXPENDITURE_CHANGED, expenditure.id().toString(), state(expenditure));
  }

  private ExpenditureState state(Expenditure expenditure) {
    Spending spending = expenditure.spending();
    DecisionClock clock = DecisionClock.of(expenditure);
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
        history(expenditure),
        spending.household(),
        spending.activity(),
        euros(expenditure.spent()),
        decidedUnder(expenditure, clock),
        clock.automatic(),
        clock.requestedOn(),
        clock.decidedOn());
  }

  private static List<StatusChange> history(Expenditure expenditure) {
    return expenditure.history().stream()
        .map(
            entry ->
                new StatusChange(
                    entry.status().name(),
                    entry.moment().on(),
                    entry.moment().known().from(),
                    entry.moment().known().asserted(),
                    euros(entry.amount())))
        .toList();
  }

  /** The role whose mandate it was; null before the decision. */
  private String decidedUnder(Expenditure expenditure, DecisionClock clock) {
    return clock.decidedOn() == null
        ? null
        : expenditure
            .lastApproval()
            .map(approval -> mandates.role(approval.mandate()).name())
            .orElse(null);
  }

  private static BigDecimal euros(Money amount) {
    return amount == null ? null : amount.euros();
  }
}
