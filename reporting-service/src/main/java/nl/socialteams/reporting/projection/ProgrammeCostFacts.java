// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import nl.socialteams.contracts.budget.BudgetEvents;
import nl.socialteams.contracts.budget.ProgrammeCostState;

/** What programmes cost in a year. */
@Singleton
class ProgrammeCostFacts extends StateFacts<ProgrammeCostState> {
  private static final FactColumns AGGREGATE =
      FactColumns.of(
          "programme_cost_fact",
          "line_id",
          "municipality",
          "programme",
          "year",
          "amount",
          "known_from",
          "known_until");

  @Inject
  ProgrammeCostFacts(FactStore store) {
    super(store, BudgetEvents.PROGRAMME_COST_CHANGED, AGGREGATE);
  }

  @Override
  public String municipality(ProgrammeCostState state) {
    return state.municipality();
  }

  @Override
  long version(ProgrammeCostState state) {
    return state.version();
  }

  @Override
  List<Object> row(ProgrammeCostState state) {
    return Row.of(
        state.lineId(),
        state.municipality(),
        state.programme(),
        state.year(),
        state.amount(),
        state.knownFrom(),
        state.knownUntil());
  }

  @Override
  Map<FactColumns, List<List<Object>>> parts(ProgrammeCostState state) {
    return Map.of();
  }
}
