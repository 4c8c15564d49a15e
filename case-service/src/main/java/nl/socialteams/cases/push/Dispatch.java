// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.push;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

/**
 * Looks for subscriptions whose turn it is, and brings them forward beside each other; replicas
 * share the work. A slow receiver keeps nobody waiting but itself.
 */
@ApplicationScoped
class Dispatch {
  private static final Logger LOG = Logger.getLogger(Dispatch.class);

  private final PushSettings settings;
  private final Clock clock;
  private final Progress progress;
  private final BringForward bringForward;

  /** Of the system: looking a name up holds its thread, and requests run on the virtual ones. */
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofPlatform().name("push-", 0).daemon().factory());

  private final Semaphore places;

  @Inject
  Dispatch(PushSettings settings, Clock clock, Progress progress, BringForward bringForward) {
    this.settings = settings;
    this.clock = clock;
    this.progress = progress;
    this.bringForward = bringForward;
    this.places = new Semaphore(settings.atOnce());
  }

  @Scheduled(
      every = "{socialteams.push.look-every:5s}",
      delayed = "10s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    look(clock);
  }

  /** Returns what it set going. */
  List<Future<?>> look(Clock byClock) {
    int free = places.drainPermits();
    UUID lease = UUID.randomUUID();
    List<UUID> due = List.of();
    try {
      due = free == 0 ? due : progress.claim(lease, byClock.instant(), free);
    } finally {
      places.release(free - due.size());
    }
    return due.stream().<Future<?>>map(one -> begin(one, lease, byClock)).toList();
  }

  private Future<?> begin(UUID subscription, UUID lease, Clock byClock) {
    return threads.submit(
        () -> {
          try {
            bringForward.bring(subscription, lease, byClock);
          } catch (RuntimeException failure) {
            // its lease ends by itself, and it is tried again
            LOG.errorf(failure, "Subscription %s cannot be brought forward", subscription);
          } finally {
            places.release();
          }
        });
  }

  @Scheduled(every = "24h", delayed = "20m")
  void forget() {
    progress.forget(clock.instant().minus(settings.keep()));
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }
}
