// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.budget.teamcopy.KnownActivities;
import nl.socialteams.budget.teamcopy.KnownCases;
import nl.socialteams.budget.teamcopy.KnownTeam;
import nl.socialteams.budget.teamcopy.KnownTeams;
import nl.socialteams.budget.workingbudget.Budget;
import nl.socialteams.budget.workingbudget.VisibleBudget;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Holds a request against what is known, and names everything in it that is not. */
@ApplicationScoped
class ExpenditureReading {
  private final VisibleBudget budgets;
  private final KnownTeams teams;
  private final KnownCases cases;
  private final KnownActivities activities;
  private final KnownPayees payees;

  @Inject
  ExpenditureReading(
      VisibleBudget budgets,
      KnownTeams teams,
      KnownCases cases,
      KnownActivities activities,
      KnownPayees payees) {
    this.budgets = budgets;
    this.teams = teams;
    this.cases = cases;
    this.activities = activities;
    this.payees = payees;
  }

  /**
   * @return the budget that it is to come from
   * @throws InvalidInput with every fault
   */
  Budget read(NewExpenditure wanted, Moment moment) {
    List<Fault> faults = new ArrayList<>();
    Optional<Budget> budget = budgets.find(wanted.budgetId());
    if (budget.isEmpty()) {
      faults.add(fault("/budgetId", "unknown-budget"));
    }
    if (Stream.of(wanted.caseId(), wanted.householdId()).filter(Objects::nonNull).count()
            + (wanted.forCollective() ? 1 : 0)
        != 1) {
      faults.add(
          fault(wanted.forCollective() ? "/collectiveActivity" : "/caseId", "case-or-collective"));
    }
    budget.ifPresent(found -> checkWithin(found, wanted, moment.day(), faults));
    if (moment.on().isAfter(moment.known().from())) {
      faults.add(fault("/requestedOn", "moment-ahead"));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return budget.orElseThrow();
  }

  private void checkWithin(
      Budget budget, NewExpenditure wanted, LocalDate day, List<Fault> faults) {
    checkTeam(wanted.teamId(), budget, day, faults);
    if (day.getYear() != budget.year()) {
      faults.add(fault("/requestedOn", "outside-budget-year", day, budget.year()));
    }
    String municipality = budget.municipality();
    if (wanted.caseId() != null
        && !wanted.forCollective()
        && !cases.has(wanted.caseId(), municipality)) {
      faults.add(fault("/caseId", "unknown-case"));
    }
    if (wanted.householdId() != null && !cases.hasHousehold(wanted.householdId(), municipality)) {
      faults.add(fault("/householdId", "unknown-household", wanted.householdId()));
    }
    if (wanted.activityId() != null && !activities.has(wanted.activityId(), municipality)) {
      faults.add(fault("/activityId", "unknown-activity"));
    }
    if (wanted.payeeId() != null && !payees.has(wanted.payeeId(), municipality)) {
      faults.add(fault("/payeeId", "unknown-payee"));
    }
  }

  private void checkTeam(UUID id, Budget budget, LocalDate day, List<Fault> faults) {
    Optional<KnownTeam> team =
        teams.find(id).filter(found -> found.municipality().equals(budget.municipality()));
    if (team.isEmpty()) {
      faults.add(fault("/teamId", "unknown-team", id));
    } else if (!team.get().worksOn(day)) {
      faults.add(fault("/teamId", "team-not-working", id, day));
    }
  }

  /** Whom it is for, where that is known; null where it is for many. */
  UUID household(NewExpenditure wanted) {
    return wanted.caseId() == null
        ? wanted.householdId()
        : cases.householdOf(wanted.caseId()).orElse(null);
  }

  private static Fault fault(String pointer, String code, Object... details) {
    return Fault.of(Fault.Place.BODY, pointer, code, details);
  }
}
