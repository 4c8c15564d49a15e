// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.outbox;

import java.time.Instant;

import nl.socialteams.cloudevents.CloudEvent;
import nl.socialteams.cloudevents.EventType;

import static java.util.Objects.requireNonNull;

/**
 * What is to be published.
 *
 * @param topic without the installation's prefix
 * @param key the aggregate; events of one key stay in order
 * @param event null is a tombstone: the topic forgets the key
 * @param timestamp of the record in Kafka; null is now
 */
public record OutgoingEvent(String topic, String key, CloudEvent event, Instant timestamp) {

  public OutgoingEvent {
    requireNonNull(topic, "topic");
    requireNonNull(key, "key");
  }

  public static OutgoingEvent of(EventType<?> type, CloudEvent event) {
    return new OutgoingEvent(type.topic(), event.subject(), event, event.time());
  }

  public static OutgoingEvent tombstone(EventType<?> type, String key) {
    return new OutgoingEvent(type.topic(), key, null, null);
  }

  /** The same with another timestamp in Kafka. */
  public OutgoingEvent at(Instant other) {
    return new OutgoingEvent(topic, key, event, other);
  }
}
