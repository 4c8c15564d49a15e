// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.apache.kafka.common.KafkaException;

/** One connection to the database and one producer: what a relay works with until one fails. */
final class RelaySession {

  private final Connection database;
  private final KafkaSender sender;
  private final OutboxTable table;
  private final OutboxSettings settings;

  RelaySession(Connection database, KafkaSender sender, OutboxSettings settings) {
    this.database = database;
    this.sender = sender;
    this.settings = settings;
    this.table = new OutboxTable(settings.partitions());
  }

  /**
   * Sends what waits in all partitions that are free, as one batch: the database and the broker are
   * waited for once, and readers have them together. Answers how many rows that were.
   */
  int relay() throws SQLException, InterruptedException {
    database.setAutoCommit(false);
    try {
      List<Integer> free = PartitionLock.acquireWaiting(database);
      int relayed = free.isEmpty() ? 0 : relayLocked(free);
      database.commit();
      return relayed;
    } finally {
      database.rollback();
      database.setAutoCommit(true);
    }
  }

  private int relayLocked(List<Integer> partitions) throws SQLException, InterruptedException {
    List<OutboxRow> rows = table.oldest(database, partitions, settings.batchSize());
    Delivery delivery = sender.send(rows);
    table.delete(database, delivery.delivered());
    if (delivery.failure() != null) {
      database.commit();
      throw new KafkaException("The broker did not take every event", delivery.failure());
    }
    return rows.size();
  }
}
