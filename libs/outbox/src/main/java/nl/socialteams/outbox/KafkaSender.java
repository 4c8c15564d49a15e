// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.record.CompressionType;
import org.apache.kafka.common.serialization.StringSerializer;

import nl.socialteams.topics.CompactedTopics;
import nl.socialteams.topics.KafkaAccess;

/** Sends rows with an idempotent producer, which keeps their order through its own retries. */
final class KafkaSender implements AutoCloseable {

  /**
   * Milliseconds in which a batch is put together: none is waited for, as what is there is flushed,
   * but the first row does not leave without those behind it.
   */
  private static final int UNTIL_ALL_ARE_THERE = 20;

  private final KafkaAccess kafka;
  private final CompactedTopics topics;
  private final Producer<String, String> producer;

  KafkaSender(KafkaAccess kafka, CompactedTopics topics, Duration deliveryTimeout) {
    this.kafka = kafka;
    this.topics = topics;
    this.producer = new KafkaProducer<>(kafka.clientProperties(properties(deliveryTimeout)));
  }

  Delivery send(List<OutboxRow> rows) throws InterruptedException {
    topics.ensure(rows.stream().map(OutboxRow::topic).toList());
    Delivery delivery = new Delivery();
    for (OutboxRow row : rows) {
      delivery.add(row, send(row));
    }
    producer.flush();
    delivery.await();
    return delivery;
  }

  private Future<RecordMetadata> send(OutboxRow row) {
    Long timestamp = row.occurredAt() == null ? null : row.occurredAt().toEpochMilli();
    try {
      return producer.send(
          new ProducerRecord<>(
              kafka.prefixed(row.topic()), null, timestamp, row.key(), row.payload()));
    } catch (KafkaException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /** At once: whatever is still underway is sent again by the next. */
  @Override
  public void close() {
    producer.close(Duration.ZERO);
  }

  /**
   * Packed by what every JDK has: nothing native is loaded, so the first event waits for nothing.
   */
  private static Map<String, Object> properties(Duration deliveryTimeout) {
    int millis = Math.toIntExact(deliveryTimeout.toMillis());
    return Map.of(
        ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
        StringSerializer.class,
        ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
        StringSerializer.class,
        ProducerConfig.ACKS_CONFIG,
        "all",
        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
        true,
        ProducerConfig.LINGER_MS_CONFIG,
        UNTIL_ALL_ARE_THERE,
        ProducerConfig.COMPRESSION_TYPE_CONFIG,
        CompressionType.GZIP.name,
        ProducerConfig.MAX_BLOCK_MS_CONFIG,
        millis,
        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
        millis / 2,
        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
        millis,
        ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
        5_000);
  }
}
