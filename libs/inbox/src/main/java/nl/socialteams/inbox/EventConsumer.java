// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

import nl.socialteams.topics.KafkaAccess;

/** Opens consumers that keep no offsets in Kafka. */
final class EventConsumer {

  private static final Map<String, Object> OURS =
      Map.of(
          ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
          StringDeserializer.class,
          ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
          StringDeserializer.class,
          ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
          false,
          ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
          false,
          ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
          "earliest",
          ConsumerConfig.ISOLATION_LEVEL_CONFIG,
          "read_committed",
          ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
          15_000,
          ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
          10_000,
          ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
          5_000);

  private static final int LITTLE = 256 * 1_024;

  private EventConsumer() {}

  /** One that shares the partitions with others of its group. */
  static Consumer<String, String> ofGroup(String group, KafkaAccess kafka, InboxSettings settings) {
    Map<String, Object> properties = properties(settings);
    Duration session = settings.sessionTimeout();
    properties.put(ConsumerConfig.GROUP_ID_CONFIG, kafka.prefixed(group));
    properties.put(
        ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
        CooperativeStickyAssignor.class.getName());
    properties.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, Math.toIntExact(session.toMillis()));
    properties.put(
        ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, Math.toIntExact(session.toMillis() / 4));
    return new KafkaConsumer<>(kafka.clientProperties(properties));
  }

  /** One of some that are told their partitions, each of which it holds little of at a time. */
  static Consumer<String, String> alone(KafkaAccess kafka, InboxSettings settings) {
    Map<String, Object> properties = properties(settings);
    properties.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, LITTLE);
    properties.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, LITTLE * 16);
    return new KafkaConsumer<>(kafka.clientProperties(properties));
  }

  private static Map<String, Object> properties(InboxSettings settings) {
    Map<String, Object> properties = new HashMap<>(OURS);
    properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, settings.maxPollRecords());
    return properties;
  }
}
