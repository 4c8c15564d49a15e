// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.budget.ledger.Movement;
import nl.socialteams.budget.teamcopy.KnownCases;
import nl.socialteams.budget.teamcopy.KnownTeams;
import nl.socialteams.budget.workingbudget.Budget;
import nl.socialteams.budget.workingbudget.VisibleBudget;
import nl.socialteams.caller.Caller;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;

/** Asks for an expenditure, which reserves its amount at once or is refused. */
@ApplicationScoped
class RequestExpenditure {
  private final Caller caller;
  private final KnowledgeClock knowledge;
  private final VisibleBudget budgets;
  private final KnownTeams teams;
  private final KnownCases cases;
  private final RecordExpenditure record;

  @Inject
  RequestExpenditure(
      Caller caller,
      KnowledgeClock knowledge,
      VisibleBudget budgets,
      KnownTeams teams,
      KnownCases cases,
      RecordExpenditure record) {
    this.caller = caller;
    this.knowledge = knowledge;
    this.budgets = budgets;
    this.teams = teams;
    this.cases = cases;
    this.record = record;
  }

  Expenditure request(NewExpenditure wanted) {
    Knowledge known = knowledge.known(wanted.knownSince());
    Instant on = Moments.orElse(wanted.requestedOn(), known.from());
    Budget budget = new ExpenditureReading(budgets, teams, cases).read(wanted, on, known.from());
    Expenditure expenditure =
        Expenditure.requested(
            budget,
            wanted.spending(),
            new StatusEntry(ExpenditureStatus.RESERVED, on, known, null),
            known.asserted() ? null : caller.subject());
    record.change(expenditure, budget, Movement.RESERVE);
    return expenditure;
  }
}
