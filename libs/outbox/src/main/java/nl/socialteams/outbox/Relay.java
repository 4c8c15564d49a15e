// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.jboss.logging.Logger;

import nl.socialteams.topics.CompactedTopics;
import nl.socialteams.topics.KafkaAccess;

/**
 * Brings waiting events to Kafka until it is stopped. When the broker or the database fails it lets
 * go of both and begins anew: nothing that it knows is worth keeping, all is in the table.
 */
public final class Relay implements Runnable {

  private static final Logger LOG = Logger.getLogger(Relay.class);
  private static final int LONGEST_PAUSE = 50;

  private final DataSource database;
  private final KafkaAccess kafka;
  private final OutboxSettings settings;
  private final Arrivals arrivals;
  private final CompactedTopics topics;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private int failures;
  private volatile String trouble = "";

  public Relay(DataSource database, KafkaAccess kafka, OutboxSettings settings, Arrivals arrivals) {
    this.database = database;
    this.kafka = kafka;
    this.settings = settings;
    this.arrivals = arrivals;
    this.topics = new CompactedTopics(kafka);
  }

  @Override
  public void run() {
    while (running()) {
      try {
        relayUntilStopped();
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
    arrivals.tell();
  }

  /** Why nothing is being published at the moment, or empty. */
  public String trouble() {
    return trouble;
  }

  private boolean running() {
    return stopped.getCount() > 0;
  }

  private void relayUntilStopped() throws SQLException, InterruptedException {
    KafkaSender sender = new KafkaSender(kafka, topics, settings.deliveryTimeout());
    try (sender;
        Connection connection = database.getConnection()) {
      RelaySession session = new RelaySession(connection, sender, settings);
      while (running()) {
        boolean idle = session.relay() == 0;
        recovered();
        if (idle) {
          arrivals.await(settings.pollInterval());
        }
      }
    }
  }

  private void recovered() {
    if (failures > 0) {
      LOG.info("Events are being published again");
    }
    failures = 0;
    trouble = "";
  }

  private void pauseAfter(Exception failure) {
    trouble = failure.getClass().getSimpleName();
    if (failures++ == 0) {
      LOG.warnf(failure, "Events wait in the outbox until the relay can go on");
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
