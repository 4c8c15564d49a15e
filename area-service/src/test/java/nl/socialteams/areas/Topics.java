// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import nl.socialteams.cloudevents.CloudEvent;
import nl.socialteams.cloudevents.EventFactory;
import nl.socialteams.cloudevents.EventJson;
import nl.socialteams.cloudevents.EventType;

/** The topics of a test, as other services write and read them. */
@ApplicationScoped
public class Topics {
  private final Map<String, Object> broker;
  private final String prefix;

  @Inject
  Topics(
      @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
      @ConfigProperty(name = "socialteams.topic-prefix") String prefix) {
    this.broker = Map.of("bootstrap.servers", servers);
    this.prefix = prefix;
  }

  /** As the service that publishes it would. */
  public <T> void send(EventType<T> type, String key, T state) {
    EventFactory events = new EventFactory(Clock.systemUTC(), "test-service");
    write(type, key, EventJson.write(events.create(type, key, state)));
  }

  /** A tombstone. */
  public void bury(EventType<?> type, String key) {
    write(type, key, null);
  }

  private void write(EventType<?> type, String key, String event) {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(broker, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(prefix + type.topic(), key, event));
    }
  }

  /** All events of an aggregate, oldest first. */
  public List<CloudEvent> of(EventType<?> type, String key) {
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(broker, new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(prefix + type.topic()).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      return read(consumer, consumer.endOffsets(partitions)).stream()
          .filter(record -> record.key().equals(key))
          .map(record -> EventJson.read(record.value()))
          .toList();
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
