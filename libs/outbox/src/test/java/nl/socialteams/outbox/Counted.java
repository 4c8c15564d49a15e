// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.outbox;

import java.net.URI;
import java.time.Clock;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import nl.socialteams.cloudevents.EventFactory;
import nl.socialteams.cloudevents.EventJson;
import nl.socialteams.cloudevents.EventType;

/** The event of these tests: the how manieth of its key it is. */
record Counted(long version) {

  private static final EventFactory EVENTS = new EventFactory(Clock.systemUTC(), "test-service");

  static EventType<Counted> on(String topic) {
    return new EventType<>(
        "nl.example.counted.v1", topic, URI.create("urn:example:counted:v1"), Counted.class);
  }

  static OutgoingEvent event(String topic, String key, long version) {
    return OutgoingEvent.of(on(topic), EVENTS.create(on(topic), key, new Counted(version)));
  }

  static long version(ConsumerRecord<String, String> read) {
    return EventJson.read(read.value()).dataAs(Counted.class).version();
  }
}
