// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.towns;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

import nl.socialteams.stack.backing.Databases;
import nl.socialteams.stack.launcher.Progress;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteInsides;

/** How far the projection that answers has read its topics. */
public final class Reading {
  private static final String READ =
      """
      select topic, topic_partition, next_offset from inbox_offset
      where consumer = 'figures-' || (select projection from active_projection)
      """;
  private static final long LOOK_MILLIS = 500;
  private static final int TOLD_EVERY = 20;

  private final SuiteInsides suite;
  private final Progress progress;

  public Reading(SuiteInsides suite, Progress progress) {
    this.suite = suite;
    this.progress = progress;
  }

  /** Waits until all that is on the topics was read. */
  public void awaitEnd() {
    try (Connection database = DriverManager.getConnection(address());
        KafkaConsumer<byte[], byte[]> kafka = consumer()) {
      long behind = behind(database, kafka);
      for (int look = 1; behind > 0; look++) {
        Thread.sleep(LOOK_MILLIS);
        behind = behind(database, kafka);
        if (look % TOLD_EVERY == 0) {
          progress.line(behind + " events are still to be read");
        }
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static long behind(Connection database, KafkaConsumer<?, ?> kafka) throws SQLException {
    Map<TopicPartition, Long> read = read(database);
    if (read.isEmpty()) {
      return Long.MAX_VALUE;
    }
    List<String> topics = read.keySet().stream().map(TopicPartition::topic).distinct().toList();
    return kafka.endOffsets(partitions(kafka, topics).toList()).entrySet().stream()
        .mapToLong(end -> end.getValue() - read.getOrDefault(end.getKey(), 0L))
        .sum();
  }

  private static Stream<TopicPartition> partitions(KafkaConsumer<?, ?> kafka, List<String> topics) {
    return topics.stream()
        .flatMap(topic -> kafka.partitionsFor(topic).stream())
        .map(info -> new TopicPartition(info.topic(), info.partition()));
  }

  private static Map<TopicPartition, Long> read(Connection database) throws SQLException {
    Map<TopicPartition, Long> read = new HashMap<>();
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(READ)) {
      while (rows.next()) {
        read.put(new TopicPartition(rows.getString(1), rows.getInt(2)), rows.getLong(3));
      }
    }
    return read;
  }

  private String address() {
    return new Databases(suite.postgres())
        .superuserUrlOf(Service.REPORTING.database().orElseThrow());
  }

  private KafkaConsumer<byte[], byte[]> consumer() {
    return new KafkaConsumer<>(
        Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, suite.kafka()),
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer());
  }
}
