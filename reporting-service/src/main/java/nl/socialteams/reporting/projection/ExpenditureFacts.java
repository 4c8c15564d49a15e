// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import nl.socialteams.contracts.budget.BudgetEvents;
import nl.socialteams.contracts.budget.ExpenditureState;

/** Expenditures with every status: since when it was true, and since when known. */
@Singleton
class ExpenditureFacts extends StateFacts<ExpenditureState> {
  private static final FactColumns AGGREGATE =
      FactColumns.of(
          "expenditure_fact",
          "expenditure_id",
          "municipality",
          "budget_id",
          "team_id",
          "amount",
          "purpose",
          "life_domain",
          "problem_prevented",
          "status",
          "case_id");
  private static final FactColumns STATUSES =
      FactColumns.of(
          "expenditure_status_fact",
          "expenditure_id",
          "status",
          "true_from",
          "known_from",
          "amount");

  @Inject
  ExpenditureFacts(FactStore store) {
    super(store, BudgetEvents.EXPENDITURE_CHANGED, AGGREGATE);
  }

  @Override
  public String municipality(ExpenditureState state) {
    return state.municipality();
  }

  @Override
  long version(ExpenditureState state) {
    return state.version();
  }

  @Override
  List<Object> row(ExpenditureState state) {
    return Row.of(
        state.expenditureId(),
        state.municipality(),
        state.budgetId(),
        state.teamId(),
        state.amount(),
        state.purpose(),
        state.lifeDomain(),
        state.problemPrevented(),
        state.status(),
        state.caseId());
  }

  @Override
  Map<FactColumns, List<List<Object>>> parts(ExpenditureState state) {
    return Map.of(
        STATUSES,
        state.history().stream()
            .map(
                change -> Row.of(change.status(), change.on(), change.knownFrom(), change.amount()))
            .toList());
  }
}
