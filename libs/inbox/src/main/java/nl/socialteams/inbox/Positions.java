// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.kafka.common.TopicPartition;

/** What the database holds as the next offset of each partition that is read, as last seen. */
final class Positions {

  private final OffsetTable table;
  private final Map<TopicPartition, Long> known = new HashMap<>();

  Positions(OffsetTable table) {
    this.table = table;
  }

  Map<TopicPartition, Long> load(Connection connection, Collection<TopicPartition> sources)
      throws SQLException {
    Map<TopicPartition, Long> loaded = new HashMap<>();
    for (TopicPartition source : sources) {
      loaded.put(source, table.read(connection, source));
    }
    known.putAll(loaded);
    return loaded;
  }

  void drop(Collection<TopicPartition> sources) {
    known.keySet().removeAll(sources);
  }

  /** The offsets after these records; in one order for all consumers, so that none deadlock. */
  Map<TopicPartition, Long> after(Collection<InboxRecord> records) {
    return records.stream()
        .collect(
            Collectors.toMap(
                InboxRecord::source,
                read -> read.offset() + 1,
                Math::max,
                () -> new TreeMap<>(Positions::compare)));
  }

  void move(Connection connection, Map<TopicPartition, Long> next) throws SQLException {
    for (Map.Entry<TopicPartition, Long> moved : next.entrySet()) {
      TopicPartition source = moved.getKey();
      Long from = known.get(source);
      if (from == null) {
        throw new StaleOffsetException(source, moved.getValue());
      }
      table.move(connection, source, from, moved.getValue());
    }
  }

  void moved(Map<TopicPartition, Long> next) {
    known.putAll(next);
  }

  private static int compare(TopicPartition one, TopicPartition other) {
    int byTopic = one.topic().compareTo(other.topic());
    return byTopic != 0 ? byTopic : Integer.compare(one.partition(), other.partition());
  }
}
