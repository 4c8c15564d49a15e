// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

import nl.socialteams.topics.KafkaAccess;

/** What one thread of a build reads: some partitions from their beginning to their end. */
final class PartitionsBuild implements Callable<Void> {

  private static final Duration POLL = Duration.ofMillis(250);
  private static final Duration CLOSE = Duration.ofSeconds(3);

  private final Map<TopicPartition, Long> ends;
  private final Target target;
  private final Handlers handlers;
  private final KafkaAccess kafka;
  private final InboxSettings settings;
  private final BuildCount count;

  PartitionsBuild(
      Map<TopicPartition, Long> ends,
      Target target,
      Handlers handlers,
      KafkaAccess kafka,
      InboxSettings settings,
      BuildCount count) {
    this.ends = ends;
    this.target = target;
    this.handlers = handlers;
    this.kafka = kafka;
    this.settings = settings;
    this.count = count;
  }

  @Override
  public Void call() throws SQLException, InterruptedException {
    Consumer<String, String> consumer = EventConsumer.alone(kafka, settings);
    try {
      Application application = target.begin(handlers, ends.keySet());
      consumer.assign(ends.keySet());
      consumer.seekToBeginning(ends.keySet());
      applyUntilEnd(consumer, application);
    } finally {
      consumer.close(CloseOptions.timeout(CLOSE));
    }
    return null;
  }

  private void applyUntilEnd(Consumer<String, String> consumer, Application application)
      throws SQLException, InterruptedException {
    Map<TopicPartition, Long> left;
    do {
      if (Thread.interrupted()) {
        throw new InterruptedException("Another thread of the build failed");
      }
      List<InboxRecord> records = before(consumer.poll(POLL));
      if (!records.isEmpty()) {
        application.apply(records);
      }
      left = left(consumer);
      count.applied(records.size(), left);
    } while (left.values().stream().anyMatch(events -> events > 0));
  }

  private List<InboxRecord> before(Iterable<ConsumerRecord<String, String>> polled) {
    List<InboxRecord> records = new ArrayList<>();
    for (ConsumerRecord<String, String> read : polled) {
      InboxRecord candidate = InboxRecord.of(read);
      if (candidate.offset() < ends.get(candidate.source())) {
        records.add(candidate);
      }
    }
    return records;
  }

  private Map<TopicPartition, Long> left(Consumer<?, ?> consumer) {
    Map<TopicPartition, Long> left = new HashMap<>();
    ends.forEach((source, end) -> left.put(source, Math.max(0, end - consumer.position(source))));
    return left;
  }

  /**
   * Where offsets and parked events are kept.
   *
   * @param name of the consumer
   */
  record Target(String name, Transactions transactions) {

    Application begin(Handlers handlers, Iterable<TopicPartition> sources) throws SQLException {
      Positions positions = new Positions(new OffsetTable(name));
      List<TopicPartition> loaded = new ArrayList<>();
      sources.forEach(loaded::add);
      transactions.run(connection -> positions.load(connection, loaded));
      return new Application(this::runUnhurried, handlers, positions, new ParkedTable(name));
    }

    /**
     * Does not wait until the disk has a batch. What a crash would lose of effects it loses of the
     * offsets as well, and whatever is committed afterwards in the usual way has both on disk.
     */
    private void runUnhurried(Transactions.Work work) throws SQLException {
      transactions.run(
          connection -> {
            try (Statement unhurried = connection.createStatement()) {
              unhurried.execute("SET LOCAL synchronous_commit = off");
            }
            work.run(connection);
          });
    }
  }
}
