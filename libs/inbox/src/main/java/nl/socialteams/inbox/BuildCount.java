// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.kafka.common.TopicPartition;

/** How far all threads of a build are together. */
final class BuildCount {

  private final Map<TopicPartition, Long> remaining;
  private final Consumer<BuildProgress> observer;
  private long applied;

  BuildCount(Map<TopicPartition, Long> ends, Consumer<BuildProgress> observer) {
    this.remaining = new HashMap<>(ends);
    this.observer = observer;
  }

  synchronized void applied(int records, Map<TopicPartition, Long> left) {
    applied += records;
    remaining.putAll(left);
    observer.accept(
        new BuildProgress(applied, remaining.values().stream().mapToLong(Long::longValue).sum()));
  }
}
