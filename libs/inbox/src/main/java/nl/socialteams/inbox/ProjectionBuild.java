// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.kafka.common.TopicPartition;

import nl.socialteams.topics.CompactedTopics;
import nl.socialteams.topics.KafkaAccess;

/**
 * Reads all topics from the beginning to where they end now, under a consumer's name of its own,
 * some threads side by side: each reads the partitions of a number of all topics, so that the order
 * of each key is kept. Afterwards a {@link ConsumerLoop} of that name goes on from there.
 */
public final class ProjectionBuild {

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
   * @param observer told after each batch, by one thread at a time
   * @throws SQLException when the database fails: to be run again
   */
  public void run(Consumer<BuildProgress> observer) throws SQLException, InterruptedException {
    new CompactedTopics(kafka).ensure(handlers.topics());
    Map<TopicPartition, Long> ends = ends();
    forgetBefore();
    BuildCount count = new BuildCount(ends, observer);
    PartitionsBuild.Target target = new PartitionsBuild.Target(name, transactions);
    await(
        shares(ends).stream()
            .map(share -> new PartitionsBuild(share, target, handlers, kafka, settings, count))
            .toList());
  }

  private Map<TopicPartition, Long> ends() {
    try (var consumer = EventConsumer.alone(kafka, settings)) {
      return consumer.endOffsets(
          handlers.prefixedTopics().stream()
              .flatMap(topic -> consumer.partitionsFor(topic).stream())
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList());
    }
  }

  private void forgetBefore() throws SQLException {
    OffsetTable offsets = new OffsetTable(name);
    ParkedTable parked = new ParkedTable(name);
    transactions.run(
        connection -> {
          offsets.forget(connection);
          parked.forget(connection);
        });
  }

  /** The partitions of each thread. */
  private List<Map<TopicPartition, Long>> shares(Map<TopicPartition, Long> ends) {
    int threads = Math.max(1, settings.buildThreads());
    return IntStream.range(0, threads)
        .mapToObj(
            thread ->
                ends.entrySet().stream()
                    .filter(end -> end.getKey().partition() % threads == thread)
                    .collect(
                        Collectors.toMap(
                            Map.Entry::getKey, Map.Entry::getValue, Math::max, HashMap::new)))
        .filter(share -> !share.isEmpty())
        .<Map<TopicPartition, Long>>map(share -> share)
        .toList();
  }

  /** When one fails the others stop after the batch at hand. */
  private static void await(List<PartitionsBuild> builds)
      throws SQLException, InterruptedException {
    ExecutorService threads =
        Executors.newFixedThreadPool(
            builds.size(), Thread.ofPlatform().name("projection-build-", 0).daemon().factory());
    try {
      ExecutorCompletionService<Void> running = new ExecutorCompletionService<>(threads);
      builds.forEach(running::submit);
      for (int done = 0; done < builds.size(); done++) {
        running.take().get();
      }
    } catch (ExecutionException failure) {
      throw cause(failure);
    } finally {
      threads.shutdownNow();
      threads.close();
    }
  }

  private static SQLException cause(ExecutionException failure) throws InterruptedException {
    return switch (failure.getCause()) {
      case SQLException database -> database;
      case InterruptedException interrupted -> throw interrupted;
      case RuntimeException other -> throw other;
      case null, default -> throw new IllegalStateException(failure);
    };
  }
}
