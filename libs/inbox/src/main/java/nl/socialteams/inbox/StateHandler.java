// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import java.sql.SQLException;

import nl.socialteams.cloudevents.CloudEvent;
import nl.socialteams.cloudevents.EventType;

/** A handler of a topic with one type of event; another type is parked, for a later version. */
public interface StateHandler<T> extends EventHandler {

  EventType<T> type();

  void apply(T state, CloudEvent event) throws SQLException;

  @Override
  default String topic() {
    return type().topic();
  }

  @Override
  default void apply(CloudEvent event) throws SQLException {
    apply(type().payloadOf(event), event);
  }
}
