// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import java.sql.SQLException;
import java.util.Collection;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** Puts the consumer where the database says, whenever it is given partitions. */
final class Assignment implements ConsumerRebalanceListener {

  private final Consumer<?, ?> consumer;
  private final Transactions transactions;
  private final Positions positions;

  Assignment(Consumer<?, ?> consumer, Transactions transactions, Positions positions) {
    this.consumer = consumer;
    this.transactions = transactions;
    this.positions = positions;
  }

  @Override
  public void onPartitionsAssigned(Collection<TopicPartition> sources) {
    try {
      transactions.run(connection -> positions.load(connection, sources).forEach(consumer::seek));
    } catch (SQLException e) {
      throw new KafkaException("The offsets cannot be read", e);
    }
  }

  @Override
  public void onPartitionsRevoked(Collection<TopicPartition> sources) {
    positions.drop(sources);
  }
}
