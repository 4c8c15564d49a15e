// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import nl.socialteams.budget.teamcopy.KnownCases;
import nl.socialteams.budget.teamcopy.KnownTeam;
import nl.socialteams.budget.teamcopy.KnownTeams;
import nl.socialteams.budget.workingbudget.Budget;
import nl.socialteams.budget.workingbudget.VisibleBudget;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Holds a request against what is known, and names everything in it that is not. */
final class ExpenditureReading {
  private static final ZoneId LOCAL = ZoneId.of("Europe/Amsterdam");

  private final VisibleBudget budgets;
  private final KnownTeams teams;
  private final KnownCases cases;
  private final List<Fault> faults = new ArrayList<>();

  ExpenditureReading(VisibleBudget budgets, KnownTeams teams, KnownCases cases) {
    this.budgets = budgets;
    this.teams = teams;
    this.cases = cases;
  }

  /**
   * @return the budget that it is to come from
   * @throws InvalidInput with every fault
   */
  Budget read(NewExpenditure wanted, Instant on, Instant known) {
    Optional<Budget> budget = budgets.find(wanted.budgetId());
    if (budget.isEmpty()) {
      fault("/budgetId", "unknown-budget");
    }
    checkCase(wanted, budget);
    budget.ifPresent(found -> checkTeam(wanted.teamId(), found, LocalDate.ofInstant(on, LOCAL)));
    if (on.isAfter(known)) {
      fault("/requestedOn", "moment-ahead");
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return budget.orElseThrow();
  }

  private void checkTeam(UUID id, Budget budget, LocalDate day) {
    Optional<KnownTeam> team =
        teams.find(id).filter(found -> found.municipality().equals(budget.municipality()));
    if (team.isEmpty()) {
      fault("/teamId", "unknown-team", id);
    } else if (!team.get().worksOn(day)) {
      fault("/teamId", "team-not-working", id, day);
    }
  }

  private void checkCase(NewExpenditure wanted, Optional<Budget> budget) {
    if (wanted.forCollective() == (wanted.caseId() != null)) {
      fault(wanted.forCollective() ? "/collectiveActivity" : "/caseId", "case-or-collective");
    } else if (wanted.caseId() != null
        && budget.isPresent()
        && !cases.has(wanted.caseId(), budget.get().municipality())) {
      fault("/caseId", "unknown-case");
    }
  }

  private void fault(String pointer, String code, Object... details) {
    faults.add(Fault.of(Fault.Place.BODY, pointer, code, details));
  }
}
