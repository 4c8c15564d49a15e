// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import nl.socialteams.topics.KafkaAccess;

/**
 * The consumers of a service. The handlers that are beans are fed from the start; a service that
 * keeps several projections starts, builds and stops consumers of its own.
 */
@ApplicationScoped
public class Inbox {

  private final List<EventHandler> beans;
  private final Transactions transactions;
  private final KafkaAccess kafka;
  private final InboxSettings settings;
  private final List<RunningConsumer> running = new CopyOnWriteArrayList<>();

  public Inbox(
      @All List<EventHandler> beans,
      JtaTransactions transactions,
      KafkaAccess kafka,
      InboxSettings settings) {
    this.beans = beans;
    this.transactions = transactions;
    this.kafka = kafka;
    this.settings = settings;
  }

  /** Feeds handlers from where the consumer of that name was, until it is stopped. */
  public RunningConsumer start(String consumer, Collection<? extends EventHandler> handlers) {
    RunningConsumer started =
        new RunningConsumer(new ConsumerLoop(consumer, handlers, transactions, kafka, settings));
    running.add(started);
    return started;
  }

  public void stop(RunningConsumer consumer) {
    consumer.close();
    running.remove(consumer);
  }

  /**
   * Reads everything from the beginning to where the topics end now, under another name; returns
   * when that is done. {@link #start} of that name goes on from there.
   */
  public void build(
      String consumer,
      Collection<? extends EventHandler> handlers,
      Consumer<BuildProgress> observer)
      throws SQLException, InterruptedException {
    new ProjectionBuild(consumer, handlers, transactions, kafka, settings).run(observer);
  }

  /** Forgets the offsets and the parked events of a consumer that will not run again. */
  public void forget(String consumer) throws SQLException {
    OffsetTable offsets = new OffsetTable(consumer);
    ParkedTable parked = new ParkedTable(consumer);
    transactions.run(
        connection -> {
          offsets.forget(connection);
          parked.forget(connection);
        });
  }

  /** Tries all parked events again; answers how many keys flow again. */
  public int replayParked() throws SQLException {
    int freed = 0;
    for (RunningConsumer consumer : running) {
      freed += consumer.loop().replayParked();
    }
    return freed;
  }

  List<RunningConsumer> running() {
    return running;
  }

  void start(@Observes StartupEvent event) {
    if (settings.enabled() && !beans.isEmpty()) {
      start(settings.consumer(), beans);
    }
  }

  void stop(@Observes ShutdownEvent event) {
    running.forEach(this::stop);
  }
}
