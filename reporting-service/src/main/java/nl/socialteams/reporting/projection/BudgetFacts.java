// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.sql.SQLException;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cloudevents.EventType;
import nl.socialteams.contracts.budget.BudgetEvents;
import nl.socialteams.contracts.budget.BudgetState;

/** Working budgets as they stand. */
@ApplicationScoped
class BudgetFacts implements SmallFacts<BudgetState> {
  private static final String KEEP =
      """
      insert into budget_fact (projection, budget_id, version, event_time, municipality, year,
        source_of_funds, amount, available, reserved, spent)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (projection, budget_id) do update set
        version = excluded.version, event_time = excluded.event_time,
        municipality = excluded.municipality, year = excluded.year,
        source_of_funds = excluded.source_of_funds, amount = excluded.amount,
        available = excluded.available, reserved = excluded.reserved, spent = excluded.spent
      where budget_fact.version < excluded.version
      """;

  private final FactStore store;

  @Inject
  BudgetFacts(FactStore store) {
    this.store = store;
  }

  @Override
  public EventType<BudgetState> type() {
    return BudgetEvents.BUDGET_CHANGED;
  }

  @Override
  public String municipality(BudgetState state) {
    return state.municipality();
  }

  @Override
  public void keep(Origin origin, BudgetState state) throws SQLException {
    store.write(
        KEEP,
        origin.projection(),
        state.budgetId(),
        state.version(),
        origin.eventTime(),
        state.municipality(),
        state.year(),
        state.sourceOfFunds(),
        state.amount(),
        state.available(),
        state.reserved(),
        state.spent());
  }

  @Override
  public void forget(int projection, String key) throws SQLException {
    store.write(
        "delete from budget_fact where projection = ? and budget_id = ?",
        projection,
        UUID.fromString(key));
  }
}
