// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import nl.socialteams.contracts.budget.BudgetEvents;
import nl.socialteams.contracts.budget.ReturnState;

/** What expenditures brought, with the norm that it was valued by. */
@Singleton
class ReturnFacts extends StateFacts<ReturnState> {
  private static final FactColumns AGGREGATE =
      FactColumns.of(
          "return_fact",
          "effect_id",
          "municipality",
          "expenditure_id",
          "norm",
          "edition",
          "label",
          "norm_source",
          "unit",
          "value_low",
          "value_expected",
          "value_high",
          "attribution_low",
          "attribution_expected",
          "attribution_high",
          "attribution_source",
          "units",
          "on_day",
          "saving_low",
          "saving_expected",
          "saving_high",
          "known_from",
          "known_until");

  @Inject
  ReturnFacts(FactStore store) {
    super(store, BudgetEvents.RETURN_CHANGED, AGGREGATE);
  }

  @Override
  public String municipality(ReturnState state) {
    return state.municipality();
  }

  @Override
  long version(ReturnState state) {
    return state.version();
  }

  @Override
  List<Object> row(ReturnState state) {
    return Row.of(
        state.effectId(),
        state.municipality(),
        state.expenditureId(),
        state.norm().code(),
        state.norm().edition(),
        state.norm().label(),
        state.norm().source(),
        state.norm().unit(),
        state.norm().value().low(),
        state.norm().value().expected(),
        state.norm().value().high(),
        state.norm().attribution().low(),
        state.norm().attribution().expected(),
        state.norm().attribution().high(),
        state.norm().attributionSource(),
        state.units(),
        state.on(),
        state.saving().low(),
        state.saving().expected(),
        state.saving().high(),
        state.knownFrom(),
        state.knownUntil());
  }

  @Override
  Map<FactColumns, List<List<Object>>> parts(ReturnState state) {
    return Map.of();
  }
}
