// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

import nl.socialteams.cloudevents.EventFactory;
import nl.socialteams.cloudevents.EventJson;
import nl.socialteams.topics.CompactedTopics;
import nl.socialteams.topics.KafkaAccess;

/** Puts records on a topic, as another service would. */
final class Sender implements AutoCloseable {

  private static final EventFactory EVENTS = new EventFactory(Clock.systemUTC(), "test-service");

  private final KafkaAccess kafka;
  private final String topic;
  private final KafkaProducer<String, String> producer;

  Sender(KafkaAccess kafka, String topic) throws InterruptedException {
    this.kafka = kafka;
    this.topic = topic;
    this.producer =
        new KafkaProducer<>(
            kafka.clientProperties(Map.of()), new StringSerializer(), new StringSerializer());
    new CompactedTopics(kafka).ensure(List.of(topic));
  }

  Sender note(String key, String text) throws Exception {
    return raw(
        key, EventJson.write(EVENTS.create(NoteTaker.on(topic), key, new NoteTaker.Note(text))));
  }

  Sender tombstone(String key) throws Exception {
    return raw(key, null);
  }

  Sender raw(String key, String value) throws Exception {
    producer.send(new ProducerRecord<>(kafka.prefixed(topic), key, value)).get();
    return this;
  }

  @Override
  public void close() {
    producer.close();
  }
}
