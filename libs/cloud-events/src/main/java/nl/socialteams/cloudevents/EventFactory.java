// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cloudevents;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;

/** Makes the events of one publishing service. */
public final class EventFactory {

  private final Clock clock;
  private final URI source;

  /**
   * @param service the name in the source's urn, such as {@code area-service}
   */
  public EventFactory(Clock clock, String service) {
    this.clock = clock;
    this.source = URI.create("urn:socialteams:" + service);
  }

  /** An event of this moment. */
  public <T> CloudEvent create(EventType<T> type, String subject, T data) {
    Instant now = clock.instant();
    return event(UuidCreator.getTimeOrderedEpoch(now), type, subject, now, data);
  }

  /**
   * An event whose envelope does not tell when it was made: the id is random, because a
   * time-ordered one holds the millisecond, and the time is the coarse one given.
   */
  public <T> CloudEvent createAnonymous(
      EventType<T> type, String subject, Instant coarseTime, T data) {
    return event(UuidCreator.getRandomBased(), type, subject, coarseTime, data);
  }

  private <T> CloudEvent event(UUID id, EventType<T> type, String subject, Instant time, T data) {
    return new CloudEvent(
        id, source, type.name(), subject, time, type.schema(), EventJson.writeData(data));
  }
}
