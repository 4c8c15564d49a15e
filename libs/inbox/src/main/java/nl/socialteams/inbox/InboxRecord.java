// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** A record as it was read; a null value is a tombstone. */
record InboxRecord(TopicPartition source, long offset, String key, String value) {

  /** Events of one line are applied in order, or wait for one another. */
  record Line(String topic, String key) {}

  static InboxRecord of(ConsumerRecord<String, String> read) {
    return new InboxRecord(
        new TopicPartition(read.topic(), read.partition()),
        read.offset(),
        read.key() == null ? "" : read.key(),
        read.value());
  }

  Line line() {
    return new Line(source.topic(), key);
  }

  boolean tombstone() {
    return value == null;
  }
}
