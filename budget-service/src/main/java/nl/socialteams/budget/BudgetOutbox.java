// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cloudevents.EventFactory;
import nl.socialteams.cloudevents.EventType;
import nl.socialteams.outbox.Outbox;
import nl.socialteams.outbox.OutgoingEvent;

/** Publishes this service's events with the transaction that caused them. */
@ApplicationScoped
public class BudgetOutbox {
  private final Outbox outbox;
  private final EventFactory events;

  @Inject
  BudgetOutbox(Outbox outbox, Clock clock) {
    this.outbox = outbox;
    this.events = new EventFactory(clock, "budget-service");
  }

  /**
   * @param key the aggregate's id, which keeps its events in order
   */
  public <T> void publish(EventType<T> type, String key, T state) {
    outbox.publish(OutgoingEvent.of(type, events.create(type, key, state)));
  }
}
