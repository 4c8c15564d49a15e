// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

  /** In their order, topic by topic. */
  void apply(List<InboxRecord> records) throws SQLException {
    Map<String, List<Change>> changes = new LinkedHashMap<>();
    for (InboxRecord read : records) {
      changes
          .computeIfAbsent(read.source().topic(), topic -> new ArrayList<>())
          .add(new Change(read.key(), read.tombstone() ? null : EventJson.read(read.value())));
    }
    for (Map.Entry<String, List<Change>> ofTopic : changes.entrySet()) {
      for (EventHandler handler : byTopic.get(ofTopic.getKey())) {
        handler.applyAll(ofTopic.getValue());
      }
    }
  }
}
