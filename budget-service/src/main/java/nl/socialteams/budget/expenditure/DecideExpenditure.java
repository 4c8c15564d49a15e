// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.budget.ledger.Movement;
import nl.socialteams.budget.workingbudget.VisibleBudget;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Approves an expenditure, or refuses it, which gives its money back to the budget. */
@ApplicationScoped
class DecideExpenditure {
  private final FourEyes fourEyes;
  private final KnowledgeClock knowledge;
  private final VisibleBudget budgets;
  private final RecordExpenditure record;

  @Inject
  DecideExpenditure(
      FourEyes fourEyes,
      KnowledgeClock knowledge,
      VisibleBudget budgets,
      RecordExpenditure record) {
    this.fourEyes = fourEyes;
    this.knowledge = knowledge;
    this.budgets = budgets;
    this.record = record;
  }

  void decide(Expenditure expenditure, NewDecision decision) {
    fourEyes.require(expenditure);
    expenditure.requireUndecided();
    expenditure.decide(entry(expenditure, decision));
    if (decision.outcome() == Outcome.REFUSED) {
      record.change(expenditure, budgets.budget(expenditure.budget()), Movement.RELEASE);
    } else {
      record.change(expenditure);
    }
  }

  private StatusEntry entry(Expenditure expenditure, NewDecision decision) {
    Knowledge known = knowledge.known(decision.knownSince());
    Instant on = Moments.orElse(decision.decidedOn(), known.from());
    Moments.requireNotAhead(on, known.from(), "decidedOn");
    Moments.requireAfterLast(expenditure, on, "decidedOn");
    return new StatusEntry(decision.outcome().status(), on, known, decision.reason());
  }

  /**
   * @throws InvalidInput where a refusal has no reason
   */
  static void requireReason(NewDecision decision) {
    if (decision.outcome() == Outcome.REFUSED && decision.reason() == null) {
      throw new InvalidInput(List.of(Fault.of(Fault.Place.BODY, "/reason", "reason-missing")));
    }
  }
}
