// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.transfer;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;

import nl.socialteams.budget.money.Money;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Transfers as the ledger of one budget tells of them, given and received. */
@ApplicationScoped
class TransferEntries {
  private static final String OF_BUDGET =
      """
      select number, transfer,
        case movement when 'TRANSFER_OUT' then budget else counter_budget end as giving,
        case movement when 'TRANSFER_OUT' then counter_budget else budget end as receiving,
        amount, true_on, known_from, asserted
      from ledger_entry
      where budget = :budget and movement in ('TRANSFER_OUT', 'TRANSFER_IN')
      """;

  private final EntityManager entities;

  @Inject
  TransferEntries(EntityManager entities) {
    this.entities = entities;
  }

  /** The latest first. */
  Page<TransferView> page(UUID budget, Cursor after, int limit) {
    List<Tuple> found =
        tuples(OF_BUDGET + " and number < :before order by number desc limit :most")
            .setParameter("budget", budget)
            .setParameter("before", after.number(0, Integer.MAX_VALUE))
            .setParameter("most", limit + 1)
            .getResultList();
    return Page.of(found, limit, row -> Cursor.after(row.get("number"))).map(TransferEntries::view);
  }

  Optional<TransferView> find(UUID budget, UUID transfer) {
    return tuples(OF_BUDGET + " and transfer = :transfer")
        .setParameter("budget", budget)
        .setParameter("transfer", transfer)
        .getResultStream()
        .map(TransferEntries::view)
        .findFirst();
  }

  @SuppressWarnings("unchecked")
  private TypedQuery<Tuple> tuples(String sql) {
    return (TypedQuery<Tuple>) entities.createNativeQuery(sql, Tuple.class);
  }

  private static TransferView view(Tuple row) {
    return new TransferView(
        row.get("transfer", UUID.class),
        row.get("giving", UUID.class),
        row.get("receiving", UUID.class),
        new Money(row.get("amount", BigDecimal.class)),
        row.get("true_on", Instant.class),
        row.get("known_from", Instant.class),
        row.get("asserted", Boolean.class));
  }
}
