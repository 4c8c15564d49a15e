// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.outbox;

import java.time.Instant;

/** A waiting event, as the relay reads it. */
record OutboxRow(long id, String topic, String key, String payload, Instant occurredAt) {

  /** Events of one line stay in order. */
  record Line(String topic, String key) {}

  Line line() {
    return new Line(topic, key);
  }
}
