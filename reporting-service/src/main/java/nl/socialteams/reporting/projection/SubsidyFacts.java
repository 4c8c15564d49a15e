// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import nl.socialteams.contracts.budget.BudgetEvents;
import nl.socialteams.contracts.budget.SubsidyState;

/** Subsidies and service agreements, with their planned reductions. */
@Singleton
class SubsidyFacts extends StateFacts<SubsidyState> {
  private static final FactColumns AGGREGATE =
      FactColumns.of(
          "subsidy_fact",
          "subsidy_id",
          "municipality",
          "organisation_id",
          "form",
          "subject",
          "base_amount",
          "first_year",
          "last_year",
          "known_from",
          "known_until");
  private static final FactColumns REDUCTIONS =
      FactColumns.of("planned_reduction_fact", "subsidy_id", "from_year", "amount");

  @Inject
  SubsidyFacts(FactStore store) {
    super(store, BudgetEvents.SUBSIDY_CHANGED, AGGREGATE);
  }

  @Override
  public String municipality(SubsidyState state) {
    return state.municipality();
  }

  @Override
  long version(SubsidyState state) {
    return state.version();
  }

  @Override
  List<Object> row(SubsidyState state) {
    return Row.of(
        state.subsidyId(),
        state.municipality(),
        state.organisationId(),
        state.form(),
        state.subject(),
        state.baseAmount(),
        state.firstYear(),
        state.lastYear(),
        state.knownFrom(),
        state.knownUntil());
  }

  @Override
  Map<FactColumns, List<List<Object>>> parts(SubsidyState state) {
    return Map.of(
        REDUCTIONS,
        state.reductions().stream()
            .map(reduction -> Row.of(reduction.fromYear(), reduction.amount()))
            .toList());
  }
}
