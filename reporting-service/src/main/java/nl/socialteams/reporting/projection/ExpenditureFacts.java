// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.sql.SQLException;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cloudevents.EventType;
import nl.socialteams.contracts.budget.BudgetEvents;
import nl.socialteams.contracts.budget.ExpenditureState;
import nl.socialteams.contracts.budget.StatusChange;

/** Expenditures with every status: since when it was true, and since when known. */
@ApplicationScoped
class ExpenditureFacts implements FactTable<ExpenditureState> {
  private static final String KEEP =
      """
      insert into expenditure_fact (projection, expenditure_id, version, event_time, municipality,
        budget_id, team_id, amount, purpose, life_domain, problem_prevented, status, case_id)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (projection, expenditure_id) do update set
        version = excluded.version, event_time = excluded.event_time,
        municipality = excluded.municipality, budget_id = excluded.budget_id,
        team_id = excluded.team_id, amount = excluded.amount, purpose = excluded.purpose,
        life_domain = excluded.life_domain, problem_prevented = excluded.problem_prevented,
        status = excluded.status, case_id = excluded.case_id
      where expenditure_fact.version < excluded.version
      """;
  private static final String ADD_STATUS =
      """
      insert into expenditure_status_fact (projection, expenditure_id, position, status, true_from,
        known_from, amount)
      values (?, ?, ?, ?, ?, ?, ?)
      """;

  private final FactStore store;

  @Inject
  ExpenditureFacts(FactStore store) {
    this.store = store;
  }

  @Override
  public EventType<ExpenditureState> type() {
    return BudgetEvents.EXPENDITURE_CHANGED;
  }

  @Override
  public String municipality(ExpenditureState state) {
    return state.municipality();
  }

  @Override
  public void keep(Origin origin, ExpenditureState state) throws SQLException {
    if (keepState(origin, state)) {
      replaceHistory(origin.projection(), state);
    }
  }

  @Override
  public void forget(int projection, String key) throws SQLException {
    store.write(
        "delete from expenditure_fact where projection = ? and expenditure_id = ?",
        projection,
        UUID.fromString(key));
  }

  @Override
  public void keepOnly(int projection) throws SQLException {
    store.write("delete from expenditure_fact where projection <> ?", projection);
  }

  private boolean keepState(Origin origin, ExpenditureState state) throws SQLException {
    return store.write(
        KEEP,
        origin.projection(),
        state.expenditureId(),
        state.version(),
        origin.eventTime(),
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

  private void replaceHistory(int projection, ExpenditureState state) throws SQLException {
    store.write(
        "delete from expenditure_status_fact where projection = ? and expenditure_id = ?",
        projection,
        state.expenditureId());
    int position = 0;
    for (StatusChange change : state.history()) {
      store.write(
          ADD_STATUS,
          projection,
          state.expenditureId(),
          position++,
          change.status(),
          change.on(),
          change.knownFrom(),
          change.amount());
    }
  }
}
