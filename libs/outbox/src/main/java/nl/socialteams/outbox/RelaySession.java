// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
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

  /** Sends a batch of each partition that is free; answers how many rows that were. */
  int relay() throws SQLException, InterruptedException {
    List<Integer> waiting = table.waitingPartitions(database);
    Collections.shuffle(waiting);
    int relayed = 0;
    for (int partition : waiting) {
      relayed += relay(partition);
    }
    return relayed;
  }

  private int relay(int partition) throws SQLException, InterruptedException {
    database.setAutoCommit(false);
    try {
      int relayed = PartitionLock.acquire(database, partition) ? relayLocked(partition) : 0;
      database.commit();
      return relayed;
    } finally {
      database.rollback();
      database.setAutoCommit(true);
    }
  }

  private int relayLocked(int partition) throws SQLException, InterruptedException {
    List<OutboxRow> rows = table.oldest(database, partition, settings.batchSize());
    Delivery delivery = sender.send(rows);
    table.delete(database, delivery.delivered());
    if (delivery.failure() != null) {
      database.commit();
      throw new KafkaException("The broker did not take every event", delivery.failure());
    }
    return rows.size();
  }
}
