// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;

import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

import nl.socialteams.topics.CompactedTopics;
import nl.socialteams.topics.KafkaAccess;

/**
 * Polls and applies until it is stopped. At any failure it lets go of the consumer and begins anew
 * from the offsets in the database, which alone are true.
 */
public final class ConsumerLoop implements Runnable {

  private static final Logger LOG = Logger.getLogger(ConsumerLoop.class);
  private static final Duration POLL = Duration.ofMillis(250);
  private static final Duration CLOSE = Duration.ofSeconds(3);
  private static final int LONGEST_PAUSE = 50;

  private final String name;
  private final Handlers handlers;
  private final Transactions transactions;
  private final KafkaAccess kafka;
  private final InboxSettings settings;
  private final CompactedTopics topics;
  private final ParkedReplay replay;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Progress progress = new Progress();
  private boolean replayDue;
  private int failures;

  /**
   * @param name of its offsets and its consumer group
   */
  public ConsumerLoop(
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
    this.topics = new CompactedTopics(kafka);
    this.replay =
        new ParkedReplay(transactions, this.handlers, new OffsetTable(name), new ParkedTable(name));
    this.replayDue = settings.replayParkedOnStart();
  }

  @Override
  public void run() {
    while (running()) {
      try {
        replayParkedAtStart();
        consumeUntilStopped();
      } catch (SQLException | RuntimeException e) {
        pauseAfter(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** Ends the loop after the batch at hand. */
  public void stop() {
    stopped.countDown();
  }

  /** Tries the parked events again; answers how many keys flow again. */
  public int replayParked() throws SQLException {
    return replay.replay();
  }

  public String name() {
    return name;
  }

  public Progress progress() {
    return progress;
  }

  private boolean running() {
    return stopped.getCount() > 0;
  }

  private void replayParkedAtStart() throws SQLException {
    if (replayDue) {
      replay.replay();
      replayDue = false;
    }
  }

  private void consumeUntilStopped() throws SQLException, InterruptedException {
    topics.ensure(handlers.topics());
    Positions positions = new Positions(new OffsetTable(name));
    Application application =
        new Application(transactions, handlers, positions, new ParkedTable(name));
    Consumer<String, String> consumer = EventConsumer.ofGroup(name, kafka, settings);
    try {
      consumer.subscribe(
          handlers.prefixedTopics(), new Assignment(consumer, transactions, positions));
      while (running()) {
        consume(consumer, application);
      }
    } finally {
      consumer.close(CloseOptions.timeout(CLOSE));
    }
  }

  private void consume(Consumer<String, String> consumer, Application application)
      throws SQLException {
    ConsumerRecords<String, String> polled = consumer.poll(POLL);
    List<InboxRecord> records =
        StreamSupport.stream(polled.spliterator(), false).map(InboxRecord::of).toList();
    if (!records.isEmpty()) {
      application.apply(records);
    }
    progress.observe(consumer);
    recovered();
  }

  private void recovered() {
    if (failures > 0) {
      LOG.infof("%s reads events again", name);
    }
    failures = 0;
    progress.recovered();
  }

  private void pauseAfter(Exception failure) {
    progress.failed(failure);
    if (failures++ == 0) {
      LOG.warnf(failure, "%s begins anew from the offsets in its database", name);
    }
    Duration pause =
        settings.retryPause().multipliedBy(Math.min(LONGEST_PAUSE, 1L << Math.min(failures, 6)));
    try {
      stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stop();
    }
  }
}
