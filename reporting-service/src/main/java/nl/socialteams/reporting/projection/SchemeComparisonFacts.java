// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import nl.socialteams.contracts.budget.BudgetEvents;
import nl.socialteams.contracts.budget.SchemeComparisonState;

/** What regular schemes would have done for expenditures; never changed. */
@Singleton
class SchemeComparisonFacts extends StateFacts<SchemeComparisonState> {
  private static final FactColumns AGGREGATE =
      FactColumns.of(
          "scheme_comparison_fact",
          "comparison_id",
          "municipality",
          "expenditure_id",
          "scheme",
          "edition",
          "label",
          "scheme_source",
          "law",
          "amount",
          "would_have_paid",
          "handling_days",
          "actual_days",
          "compared_on",
          "known_from");

  @Inject
  SchemeComparisonFacts(FactStore store) {
    super(store, BudgetEvents.SCHEME_COMPARISON_RECORDED, AGGREGATE);
  }

  @Override
  public String municipality(SchemeComparisonState state) {
    return state.municipality();
  }

  @Override
  long version(SchemeComparisonState state) {
    return state.version();
  }

  @Override
  List<Object> row(SchemeComparisonState state) {
    return Row.of(
        state.comparisonId(),
        state.municipality(),
        state.expenditureId(),
        state.scheme().code(),
        state.scheme().edition(),
        state.scheme().label(),
        state.scheme().source(),
        state.scheme().law(),
        state.amount(),
        state.wouldHavePaid(),
        state.handlingDays(),
        state.actualDays(),
        state.comparedOn(),
        state.knownFrom());
  }

  @Override
  Map<FactColumns, List<List<Object>>> parts(SchemeComparisonState state) {
    return Map.of();
  }
}
