// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.limits;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

import nl.socialteams.bench.load.Times;
import nl.socialteams.bench.results.Outcome.Percentiles;

/**
 * How long a record takes through the broker alone, on a schedule, from the moment at which it was
 * to be sent to the moment at which a consumer has it: with the settings of the outbox and inbox.
 */
public final class BrokerRoundTrip {
  private static final String TOPIC = "bench.round-trip";
  private static final int PARTITIONS = 4;
  private static final Duration POLL = Duration.ofMillis(250);
  private static final int WARMING_UP = 200;

  private final String broker;
  private final String payload;
  private String topic;

  /**
   * @param bytes of each record
   */
  public BrokerRoundTrip(String broker, int bytes) {
    this.broker = broker;
    this.payload = "x".repeat(bytes);
  }

  public Percentiles measure(double perSecond, Duration time) {
    int records = (int) (perSecond * time.toSeconds());
    long[] scheduled = new long[records];
    List<Long> took = new ArrayList<>();
    List<TopicPartition> partitions = topic();
    CountDownLatch reading = new CountDownLatch(1);
    Thread consumer =
        Thread.ofPlatform().start(() -> consume(partitions, scheduled, took, records, reading));
    await(reading);
    produce(perSecond, scheduled);
    try {
      consumer.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
    return Times.percentiles(took.subList(Math.min(WARMING_UP, records / 2), took.size()));
  }

  private List<TopicPartition> topic() {
    String name = TOPIC + "-" + UUID.randomUUID();
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
      admin.createTopics(List.of(new NewTopic(name, PARTITIONS, (short) 1))).all().get();
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
    List<TopicPartition> partitions = new ArrayList<>();
    for (int partition = 0; partition < PARTITIONS; partition++) {
      partitions.add(new TopicPartition(name, partition));
    }
    topic = name;
    return partitions;
  }

  private void produce(double perSecond, long[] scheduled) {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                broker,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                0),
            new StringSerializer(),
            new StringSerializer())) {
      producer.partitionsFor(topic);
      long first = System.nanoTime();
      for (int number = 0; number < scheduled.length; number++) {
        scheduled[number] = first + (long) (number * 1e9 / perSecond);
        while (System.nanoTime() < scheduled[number]) {
          LockSupport.parkNanos(scheduled[number] - System.nanoTime());
        }
        producer.send(new ProducerRecord<>(topic, Integer.toString(number), payload));
      }
    }
  }

  private void consume(
      Collection<TopicPartition> partitions,
      long[] scheduled,
      List<Long> took,
      int records,
      CountDownLatch reading) {
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                broker,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false),
            new StringDeserializer(),
            new StringDeserializer())) {
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      consumer.poll(Duration.ZERO);
      reading.countDown();
      while (took.size() < records) {
        for (ConsumerRecord<String, String> read : consumer.poll(POLL)) {
          took.add(System.nanoTime() - scheduled[Integer.parseInt(read.key())]);
        }
      }
    }
  }

  private static void await(CountDownLatch reading) {
    try {
      reading.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
