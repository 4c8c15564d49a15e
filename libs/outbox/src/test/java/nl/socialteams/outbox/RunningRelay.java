// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.outbox;

import javax.sql.DataSource;

import nl.socialteams.topics.KafkaAccess;

/** A relay in a thread of its own, for the time of a test. */
final class RunningRelay implements AutoCloseable {

  private final Relay relay;
  private final Thread thread;

  RunningRelay(DataSource database, KafkaAccess kafka) {
    this(database, kafka, new QuickSettings(), new Arrivals());
  }

  RunningRelay(DataSource database, KafkaAccess kafka, OutboxSettings settings, Arrivals arrivals) {
    this.relay = new Relay(database, kafka, settings, arrivals);
    this.thread = Thread.ofPlatform().daemon().start(relay);
  }

  static RunningRelay of(Publisher publisher) {
    return new RunningRelay(publisher.database(), publisher.kafka());
  }

  String trouble() {
    return relay.trouble();
  }

  @Override
  public void close() throws InterruptedException {
    relay.stop();
    thread.join();
  }
}
