// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.topics;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Creates topics before their first use. Left to the broker they would be created with its own
 * defaults, which delete what is a week old, and every rebuild would miss it.
 */
public final class CompactedTopics {

  private static final int TIMEOUT_MILLIS = 10_000;

  /** A consumer that was away for less than this still learns what it must forget. */
  private static final Duration TOMBSTONES_KEPT = Duration.ofDays(90);

  private static final Map<String, String> COMPACTED =
      Map.of(
          TopicConfig.CLEANUP_POLICY_CONFIG,
          TopicConfig.CLEANUP_POLICY_COMPACT,
          TopicConfig.DELETE_RETENTION_MS_CONFIG,
          Long.toString(TOMBSTONES_KEPT.toMillis()));

  private final KafkaAccess kafka;
  private final Set<String> present = new HashSet<>();

  public CompactedTopics(KafkaAccess kafka) {
    this.kafka = kafka;
  }

  /**
   * Creates those topics that are not there yet. Asks the broker only once per topic.
   *
   * @param names without prefix
   * @throws KafkaException when the broker is away or refuses
   */
  public synchronized void ensure(Collection<String> names) throws InterruptedException {
    List<String> unknown = names.stream().distinct().filter(n -> !present.contains(n)).toList();
    if (unknown.isEmpty()) {
      return;
    }
    try (Admin admin = Admin.create(adminProperties())) {
      for (String name : unknown) {
        create(admin, kafka.prefixed(name));
        present.add(name);
      }
    }
  }

  private Map<String, Object> adminProperties() {
    return kafka.clientProperties(
        Map.of(
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
            TIMEOUT_MILLIS,
            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
            TIMEOUT_MILLIS / 2));
  }

  private void create(Admin admin, String topic) throws InterruptedException {
    try {
      admin.createTopics(List.of(compacted(topic))).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new KafkaException("Topic " + topic + " cannot be created", e.getCause());
      }
    }
  }

  private NewTopic compacted(String topic) {
    return new NewTopic(
            topic, Optional.of(kafka.layout().partitions()), kafka.layout().replicationFactor())
        .configs(COMPACTED);
  }
}
