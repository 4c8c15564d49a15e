// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

import nl.socialteams.cloudevents.CloudEvent;
import nl.socialteams.cloudevents.EventFactory;
import nl.socialteams.cloudevents.EventJson;
import nl.socialteams.cloudevents.EventType;
import nl.socialteams.topics.KafkaAccess;

/** Publishes as the other services would. */
@ApplicationScoped
public class Publisher {
  private final KafkaAccess kafka;
  private final KafkaProducer<String, String> producer;

  @Inject
  Publisher(KafkaAccess kafka) {
    this.kafka = kafka;
    this.producer =
        new KafkaProducer<>(
            kafka.clientProperties(Map.of()), new StringSerializer(), new StringSerializer());
  }

  @PreDestroy
  void close() {
    producer.close();
  }

  public <T> void publish(EventType<T> type, Object key, T state, Instant time) {
    EventFactory events = new EventFactory(Clock.fixed(time, ZoneOffset.UTC), "test-service");
    publish(type.topic(), events.create(type, key.toString(), state));
  }

  public void publish(String topic, CloudEvent event) {
    publish(topic, event.subject(), EventJson.write(event));
  }

  /**
   * @param value null for a tombstone
   */
  public void publish(String topic, String key, String value) {
    producer.send(new ProducerRecord<>(kafka.prefixed(topic), key, value));
    producer.flush();
  }
}
