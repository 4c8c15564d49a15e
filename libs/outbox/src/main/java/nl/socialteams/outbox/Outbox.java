// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

/** Where a use case leaves its events, in the transaction that makes them true. */
@ApplicationScoped
public class Outbox {

  private final DataSource database;
  private final OutboxTable table;
  private final TransactionSynchronizationRegistry transaction;
  private final Arrivals arrivals;

  public Outbox(
      DataSource database,
      OutboxSettings settings,
      TransactionSynchronizationRegistry transaction,
      Arrivals arrivals) {
    this.database = database;
    this.table = new OutboxTable(settings.partitions());
    this.transaction = transaction;
    this.arrivals = arrivals;
  }

  /**
   * Publishes after the commit of the running transaction, or never when it rolls back.
   *
   * @throws jakarta.transaction.TransactionalException without a transaction
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void publish(OutgoingEvent event) {
    publish(List.of(event));
  }

  /** Publishes many at once; those of one key in the order given. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void publish(List<OutgoingEvent> events) {
    try (Connection connection = database.getConnection()) {
      table.insert(connection, events);
    } catch (SQLException e) {
      throw new IllegalStateException("The events cannot be kept for publication", e);
    }
    wakeTheRelayAtCommit();
  }

  private void wakeTheRelayAtCommit() {
    if (transaction.getResource(this) == null) {
      transaction.putResource(this, true);
      transaction.registerInterposedSynchronization(new ToldAtCommit(arrivals));
    }
  }
}
