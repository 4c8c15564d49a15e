// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import nl.socialteams.cloudevents.CloudEvent;

/** A handler that loses some deadlocks first. */
record Deadlocking(EventHandler handler, AtomicInteger left) implements EventHandler {

  @Override
  public String topic() {
    return handler.topic();
  }

  @Override
  public void apply(CloudEvent event) throws SQLException {
    handler.apply(event);
    if (left.getAndDecrement() > 0) {
      // wrapped, as Hibernate does
      throw new IllegalStateException(new SQLException("deadlock detected", "40P01"));
    }
  }
}
