// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** The topics of one test class, as the other services see them. */
public final class KafkaTopics {
  private KafkaTopics() {}

  public static void send(String topic, String key, String value) {
    Map<String, Object> access = Map.of("bootstrap.servers", setting("kafka.bootstrap.servers"));
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(access, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(prefixed(topic), key, value)).get();
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Everything that stands in a topic now. */
  public static List<ConsumerRecord<String, String>> records(String topic) {
    Map<String, Object> access = Map.of("bootstrap.servers", setting("kafka.bootstrap.servers"));
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(access, new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(prefixed(topic)).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      return upTo(consumer.endOffsets(partitions), consumer);
    }
  }

  /** The topics that are there and begin so, without the prefix of the test. */
  public static List<String> beginningWith(String beginning) {
    Map<String, Object> access = Map.of("bootstrap.servers", setting("kafka.bootstrap.servers"));
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(access, new StringDeserializer(), new StringDeserializer())) {
      int prefix = prefixed("").length();
      return consumer.listTopics().keySet().stream()
          .filter(topic -> topic.startsWith(prefixed(beginning)))
          .map(topic -> topic.substring(prefix))
          .toList();
    }
  }

  private static List<ConsumerRecord<String, String>> upTo(
      Map<TopicPartition, Long> ends, KafkaConsumer<String, String> consumer) {
    List<ConsumerRecord<String, String>> all = new ArrayList<>();
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      consumer.poll(Duration.ofMillis(200)).forEach(all::add);
    }
    return all;
  }

  private static String prefixed(String topic) {
    return setting("socialteams.topic-prefix") + topic;
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }
}
