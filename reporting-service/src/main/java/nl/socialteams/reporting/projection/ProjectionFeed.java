// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

import nl.socialteams.inbox.Inbox;
import nl.socialteams.inbox.RunningConsumer;

/** Keeps the active projection up to date, and follows when another one becomes active. */
@ApplicationScoped
public class ProjectionFeed {
  private static final Logger LOG = Logger.getLogger(ProjectionFeed.class);
  private static final long LOOK_MILLIS = 2_000;

  private final Inbox inbox;
  private final Projections projections;
  private final ActiveProjection active;
  private final FiguresChange figures;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("projection-feed").daemon().factory());
  private int fed;
  private RunningConsumer consumer;

  @Inject
  ProjectionFeed(
      Inbox inbox, Projections projections, ActiveProjection active, FiguresChange figures) {
    this.inbox = inbox;
    this.projections = projections;
    this.active = active;
    this.figures = figures;
  }

  /** Looks again and again, because another replica may switch. */
  void start(@Observes StartupEvent event) {
    watch.scheduleWithFixedDelay(this::look, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  void stop(@Observes ShutdownEvent event) {
    watch.shutdownNow();
  }

  /** Makes a projection active that a consumer has been feeding already. */
  synchronized void switchTo(int projection, RunningConsumer feeding) {
    QuarkusTransaction.requiringNew().run(() -> answerBy(projection));
    feed(projection, feeding);
  }

  /** Its figures are others than those before, also while they are being changed. */
  private void answerBy(int projection) {
    active.become(projection);
    figures.ofAll(projection);
  }

  private void look() {
    try {
      follow();
    } catch (RuntimeException e) {
      LOG.warnf("Which projection is active cannot be read now: %s", e.getMessage());
    }
  }

  private synchronized void follow() {
    int number = QuarkusTransaction.requiringNew().call(active::number);
    if (number != fed) {
      feed(number, inbox.start(Projections.consumer(number), projections.handlers(number)));
    }
  }

  private void feed(int projection, RunningConsumer feeding) {
    if (consumer != null) {
      inbox.stop(consumer);
    }
    fed = projection;
    consumer = feeding;
  }
}
