// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.ceiling;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.budget.ledger.BudgetClosed;
import nl.socialteams.budget.teamcopy.KnownTeams;
import nl.socialteams.budget.workingbudget.Budget;
import nl.socialteams.budget.workingbudget.BudgetChanges;
import nl.socialteams.budget.workingbudget.BudgetRepository;
import nl.socialteams.knowntime.KnowledgeClock;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Says what may be asked from a budget at most. What was asked already stays. */
@ApplicationScoped
class SetCeiling {
  private final KnowledgeClock knowledge;
  private final KnownTeams teams;
  private final CeilingRepository ceilings;
  private final BudgetRepository budgets;
  private final BudgetChanges changes;

  @Inject
  SetCeiling(
      KnowledgeClock knowledge,
      KnownTeams teams,
      CeilingRepository ceilings,
      BudgetRepository budgets,
      BudgetChanges changes) {
    this.knowledge = knowledge;
    this.teams = teams;
    this.ceilings = ceilings;
    this.budgets = budgets;
    this.changes = changes;
  }

  Ceiling set(Budget budget, NewCeiling wanted) {
    check(budget, wanted);
    if (budget.isClosed()) {
      throw new BudgetClosed();
    }
    Ceiling ceiling = new Ceiling(budget, wanted, knowledge.known(wanted.knownSince()));
    ceilings.persistAndFlush(ceiling);
    ceilings.countIn(budget.id());
    changes.changed(budget.id());
    return ceiling;
  }

  private void check(Budget budget, NewCeiling wanted) {
    List<Fault> faults = new ArrayList<>();
    if (wanted.teamId() != null) {
      boolean known =
          teams
              .find(wanted.teamId())
              .filter(team -> team.municipality().equals(budget.municipality()))
              .isPresent();
      if (!known) {
        faults.add(Fault.of(Fault.Place.BODY, "/teamId", "unknown-team", wanted.teamId()));
      } else if (wanted.kind() != CeilingKind.TEAM) {
        faults.add(Fault.of(Fault.Place.BODY, "/teamId", "only-of-a-team"));
      }
    }
    if (wanted.validUntil() != null && !wanted.validUntil().isAfter(wanted.validFrom())) {
      faults.add(Fault.of(Fault.Place.BODY, "/validUntil", "ends-before-it-begins"));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }
}
