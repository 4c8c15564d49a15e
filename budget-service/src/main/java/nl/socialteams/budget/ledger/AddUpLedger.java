// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.ledger;

import java.math.BigDecimal;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import nl.socialteams.budget.money.Money;

/**
 * Adds all entries of a budget up from nothing, without trusting a running total: the check by
 * which an auditor, or an administrator in doubt, sees that the ledger holds.
 */
@ApplicationScoped
public class AddUpLedger {
  private static final String SUMS =
      """
      select count(*),
        coalesce(-sum(ledger_change('FUNDS', ledger_entry)), 0),
        coalesce(sum(ledger_change('AVAILABLE', ledger_entry)), 0),
        coalesce(sum(ledger_change('RESERVED', ledger_entry)), 0),
        coalesce(sum(ledger_change('SPENT', ledger_entry)), 0)
      from ledger_entry where budget = :budget and number <= :upTo
      """;

  private final EntityManager entities;

  @Inject
  AddUpLedger(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * @param upTo the last entry to count, so that what is booked meanwhile does no harm
   */
  public LedgerTotals of(UUID budget, long upTo) {
    Tuple sums =
        (Tuple)
            entities
                .createNativeQuery(SUMS, Tuple.class)
                .setParameter("budget", budget)
                .setParameter("upTo", upTo)
                .getSingleResult();
    return new LedgerTotals(
        sums.get(0, Number.class).longValue(),
        euros(sums, 1),
        euros(sums, 2),
        euros(sums, 3),
        euros(sums, 4));
  }

  private static Money euros(Tuple sums, int at) {
    return new Money(sums.get(at, BigDecimal.class));
  }
}
