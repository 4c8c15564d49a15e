// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.outbox;

import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import nl.socialteams.topics.KafkaAccess;

/** Runs the relay as long as the service runs. */
@ApplicationScoped
public class RelayThread {

  private static final long GRACE_MILLIS = TimeUnit.SECONDS.toMillis(10);

  private final Relay relay;
  private final boolean enabled;
  private Thread thread;

  public RelayThread(
      DataSource database, KafkaAccess kafka, OutboxSettings settings, Arrivals arrivals) {
    this.relay = new Relay(database, kafka, settings, arrivals);
    this.enabled = settings.relayEnabled();
  }

  void start(@Observes StartupEvent event) {
    if (enabled) {
      thread = Thread.ofPlatform().name("outbox-relay").daemon().start(relay);
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    relay.stop();
    if (thread != null) {
      thread.join(GRACE_MILLIS);
      thread.interrupt();
    }
  }

  boolean alive() {
    return !enabled || (thread != null && thread.isAlive());
  }

  String trouble() {
    return relay.trouble();
  }
}
