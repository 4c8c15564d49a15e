// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

import nl.socialteams.topics.CompactedTopics;
import nl.socialteams.topics.KafkaAccess;

/**
 * Reads all topics from the beginning to where they end now, under a consumer's name of its own.
 * Afterwards a {@link ConsumerLoop} of that name goes on from there.
 */
public final class ProjectionBuild {

  private static final Duration POLL = Duration.ofMillis(250);
  private static final Duration CLOSE = Duration.ofSeconds(3);

  private final String name;
  private final Handlers handlers;
  private final Transactions transactions;
  private final KafkaAccess kafka;
  private final InboxSettings settings;

  public ProjectionBuild(
      String name,
      Collection<? extends EventHandler> handlers,
      Transactions transactions,
      KafkaAccess kafka,
      InboxSettings settings) {
    this.name = name;
    this.handlers = new Handlers(handlers, kafka);
    this.transactions = transactions;
    this.kafka = kafka;
    this.settings = settings;
  }

  /**
   * Returns when all is applied or parked. What this name had read or parked before is forgotten;
   * what the handlers wrote is theirs to empty.
   *
   * @param observer told after each batch
   * @throws SQLException when the database fails: to be run again
   */
  public void run(java.util.function.Consumer<BuildProgress> observer)
      throws SQLException, InterruptedException {
    new CompactedTopics(kafka).ensure(handlers.topics());
    Consumer<String, String> consumer = EventConsumer.alone(kafka, settings);
    try {
      List<TopicPartition> sources = sources(consumer);
      Map<TopicPartition, Long> ends = consumer.endOffsets(sources);
      Application application = begin(sources);
      consumer.assign(sources);
      consumer.seekToBeginning(sources);
      applyUntil(ends, consumer, application, observer);
    } finally {
      consumer.close(CloseOptions.timeout(CLOSE));
    }
  }

  private List<TopicPartition> sources(Consumer<?, ?> consumer) {
    return handlers.prefixedTopics().stream()
        .flatMap(topic -> consumer.partitionsFor(topic).stream())
        .map(info -> new TopicPartition(info.topic(), info.partition()))
        .toList();
  }

  private Application begin(List<TopicPartition> sources) throws SQLException {
    OffsetTable offsets = new OffsetTable(name);
    ParkedTable parked = new ParkedTable(name);
    Positions positions = new Positions(offsets);
    transactions.run(
        connection -> {
          offsets.forget(connection);
          parked.forget(connection);
          positions.load(connection, sources);
        });
    return new Application(transactions, handlers, positions, parked);
  }

  private static void applyUntil(
      Map<TopicPartition, Long> ends,
      Consumer<String, String> consumer,
      Application application,
      java.util.function.Consumer<BuildProgress> observer)
      throws SQLException {
    long applied = 0;
    long remaining;
    do {
      List<InboxRecord> records = before(ends, consumer.poll(POLL));
      if (!records.isEmpty()) {
        application.apply(records);
      }
      applied += records.size();
      remaining = remaining(ends, consumer);
      observer.accept(new BuildProgress(applied, remaining));
    } while (remaining > 0);
  }

  private static List<InboxRecord> before(
      Map<TopicPartition, Long> ends, Iterable<ConsumerRecord<String, String>> polled) {
    List<InboxRecord> records = new ArrayList<>();
    for (ConsumerRecord<String, String> read : polled) {
      InboxRecord candidate = InboxRecord.of(read);
      if (candidate.offset() < ends.get(candidate.source())) {
        records.add(candidate);
      }
    }
    return records;
  }

  private static long remaining(Map<TopicPartition, Long> ends, Consumer<?, ?> consumer) {
    return ends.entrySet().stream()
        .mapToLong(end -> Math.max(0, end.getValue() - consumer.position(end.getKey())))
        .sum();
  }
}
