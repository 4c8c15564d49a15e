// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cloudevents.EventFactory;
import nl.socialteams.cloudevents.EventType;
import nl.socialteams.outbox.Outbox;
import nl.socialteams.outbox.OutgoingEvent;

/** Publishes this service's events with the transaction that caused them. */
@ApplicationScoped
public class CaseOutbox {
  private final Outbox outbox;
  private final EventFactory events;

  @Inject
  CaseOutbox(Outbox outbox, Clock clock) {
    this.outbox = outbox;
    this.events = new EventFactory(clock, "case-service");
  }

  /**
   * @param key the aggregate's id, which keeps its events in order
   */
  public <T> void publish(EventType<T> type, String key, T state) {
    outbox.publish(OutgoingEvent.of(type, events.create(type, key, state)));
  }

  /**
   * Many of one type, in this order.
   *
   * @param key of each
   */
  public <T> void publish(EventType<T> type, List<T> states, Function<T, String> key) {
    outbox.publish(
        states.stream()
            .map(state -> OutgoingEvent.of(type, events.create(type, key.apply(state), state)))
            .toList());
  }

  /** Makes the topic, and who reads it, forget these keys. */
  public void bury(EventType<?> type, List<UUID> keys) {
    if (!keys.isEmpty()) {
      outbox.publish(
          keys.stream().map(key -> OutgoingEvent.tombstone(type, key.toString())).toList());
    }
  }

  /** Publishes an event that does not tell when it was made: only the coarse time is in it. */
  public <T> void publishAnonymously(EventType<T> type, String key, Instant coarseTime, T state) {
    outbox.publish(OutgoingEvent.of(type, events.createAnonymous(type, key, coarseTime, state)));
  }
}
