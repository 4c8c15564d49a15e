// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.workingbudget;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import nl.socialteams.contracts.budget.CeilingState;
import nl.socialteams.contracts.budget.WarningState;
import nl.socialteams.knowntime.Days;

/** What few budgets have: shares that were warned of, and ceilings. */
@ApplicationScoped
class BudgetRemarks {
  /**
   * A share is reached when that is booked, whatever day was asked for: so 90 percent never lies
   * before 75. What an import says was known earlier than what stands before it, is told with it.
   */
  private static final String WARNINGS =
      """
      select w.percent, max(e.known_from) over (order by w.entry, w.percent) as reached_on,
        e.known_from, e.asserted
      from budget_warning w join ledger_entry e on e.budget = w.budget and e.number = w.entry
      where w.budget = :budget order by w.entry, w.percent
      """;

  private static final String CEILINGS =
      """
      select id, kind, team, amount, valid_from, valid_until, known_from, asserted
      from ceiling where budget = :budget order by recorded
      """;

  private final EntityManager entities;

  @Inject
  BudgetRemarks(EntityManager entities) {
    this.entities = entities;
  }

  List<WarningState> warnings(UUID budget) {
    return rows(WARNINGS, budget).stream()
        .map(
            row ->
                new WarningState(
                    row.get("percent", Integer.class),
                    row.get("reached_on", Instant.class),
                    row.get("known_from", Instant.class),
                    row.get("asserted", Boolean.class)))
        .toList();
  }

  List<CeilingState> ceilings(UUID budget) {
    return rows(CEILINGS, budget).stream()
        .map(
            row ->
                new CeilingState(
                    row.get("id", UUID.class),
                    row.get("kind", String.class),
                    row.get("team", UUID.class),
                    row.get("amount", BigDecimal.class),
                    Days.of(row.get("valid_from")),
                    Days.of(row.get("valid_until")),
                    row.get("known_from", Instant.class),
                    row.get("asserted", Boolean.class)))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private List<Tuple> rows(String sql, UUID budget) {
    return entities
        .createNativeQuery(sql, Tuple.class)
        .setParameter("budget", budget)
        .getResultList();
  }
}
