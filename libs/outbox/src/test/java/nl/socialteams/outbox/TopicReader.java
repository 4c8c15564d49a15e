// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

import nl.socialteams.topics.KafkaAccess;

/** Reads a topic from its beginning to its end. */
record TopicReader(KafkaAccess kafka, String topic) {

  List<ConsumerRecord<String, String>> all() {
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            kafka.clientProperties(Map.of()), new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> sources =
          consumer.partitionsFor(kafka.prefixed(topic)).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(sources);
      consumer.seekToBeginning(sources);
      return read(consumer, consumer.endOffsets(sources));
    }
  }

  private static List<ConsumerRecord<String, String>> read(
      KafkaConsumer<String, String> consumer, Map<TopicPartition, Long> ends) {
    List<ConsumerRecord<String, String>> all = new ArrayList<>();
    while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
      consumer.poll(Duration.ofMillis(100)).forEach(all::add);
    }
    return all;
  }
}
