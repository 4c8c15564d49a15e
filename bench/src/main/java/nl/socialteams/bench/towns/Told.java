// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.towns;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import nl.socialteams.cloudevents.CloudEvent;
import nl.socialteams.cloudevents.EventFactory;
import nl.socialteams.cloudevents.EventType;

/**
 * An event before it is told.
 *
 * @param service who tells it
 */
record Told<T>(String service, EventType<T> type, Object key, T state, Instant time) {
  static final String AREAS = "area-service";
  static final String CASES = "case-service";
  static final String BUDGET = "budget-service";

  CloudEvent event() {
    return new EventFactory(Clock.fixed(time, ZoneOffset.UTC), service)
        .create(type, key.toString(), state);
  }
}
