// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.socialteams.cloudevents.CloudEvent;
import nl.socialteams.cloudevents.EventJson;
import nl.socialteams.topics.KafkaAccess;

import static java.util.stream.Collectors.groupingBy;

/** The handlers of one consumer, by the full name of their topic. */
final class Handlers {

  private final Map<String, List<EventHandler>> byTopic;
  private final Set<String> topics;

  Handlers(Collection<? extends EventHandler> handlers, KafkaAccess kafka) {
    this.byTopic = handlers.stream().collect(groupingBy(h -> kafka.prefixed(h.topic())));
    this.topics = Set.copyOf(handlers.stream().map(EventHandler::topic).toList());
  }

  /** The topics without prefix. */
  Set<String> topics() {
    return topics;
  }

  Set<String> prefixedTopics() {
    return byTopic.keySet();
  }

  void apply(InboxRecord read) throws SQLException {
    if (read.tombstone()) {
      applyTombstone(read.line());
    } else {
      apply(read.source().topic(), EventJson.read(read.value()));
    }
  }

  void applyTombstone(InboxRecord.Line line) throws SQLException {
    for (EventHandler handler : byTopic.get(line.topic())) {
      handler.applyTombstone(line.key());
    }
  }

  private void apply(String topic, CloudEvent event) throws SQLException {
    for (EventHandler handler : byTopic.get(topic)) {
      handler.apply(event);
    }
  }
}
