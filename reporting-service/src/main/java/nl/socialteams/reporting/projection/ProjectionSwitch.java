// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;

import nl.socialteams.inbox.Inbox;
import nl.socialteams.inbox.RunningConsumer;

/** Builds another projection from the topics, and makes it the one that answers. */
@ApplicationScoped
public class ProjectionSwitch {
  private static final Logger LOG = Logger.getLogger(ProjectionSwitch.class);
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final int LOOKS = 1_200;
  private static final int COMPARISONS = 100;

  private final Inbox inbox;
  private final Projections projections;
  private final ActiveProjection active;
  private final CaughtUp caughtUp;
  private final CompareProjections compare;
  private final ProjectionFeed feed;

  @Inject
  ProjectionSwitch(
      Inbox inbox,
      Projections projections,
      ActiveProjection active,
      CaughtUp caughtUp,
      CompareProjections compare,
      ProjectionFeed feed) {
    this.inbox = inbox;
    this.projections = projections;
    this.active = active;
    this.caughtUp = caughtUp;
    this.compare = compare;
    this.feed = feed;
  }

  /** Returns when the new projection answers; until then the old one does. */
  public void rebuild(int projection, RebuildWatch watch)
      throws SQLException, InterruptedException {
    String consumer = Projections.consumer(projection);
    inbox.build(consumer, projections.handlers(projection), watch::read);
    RunningConsumer feeding = inbox.start(consumer, projections.handlers(projection));
    try {
      int old = QuarkusTransaction.requiringNew().call(active::number);
      catchUp(old, projection);
      compare(old, projection, watch);
    } catch (InterruptedException | RuntimeException e) {
      inbox.stop(feeding);
      throw e;
    }
    feed.switchTo(projection, feeding);
  }

  /** Forgets all projections but the active one. */
  public void tidy() {
    try {
      projections.keepOnlyActive();
    } catch (SQLException | RuntimeException e) {
      LOG.warn("Older projections stay until the next rebuild", e);
    }
  }

  /**
   * So that no answer goes back in time. Not for ever: where the broker forgot a tombstone that the
   * old one had read, the new one can never come as far.
   */
  private void catchUp(int old, int projection) throws InterruptedException {
    for (int look = 0; look < LOOKS && !isCaughtUp(old, projection); look++) {
      Thread.sleep(PAUSE);
    }
  }

  private void compare(int old, int projection, RebuildWatch watch) throws InterruptedException {
    Optional<Map<String, Long>> found = Optional.empty();
    for (int look = 0; look < COMPARISONS && found.isEmpty(); look++) {
      found =
          QuarkusTransaction.requiringNew()
              .timeout(Projections.LONG_SECONDS)
              .call(() -> compare.differences(old, projection));
      if (found.isEmpty()) {
        Thread.sleep(PAUSE);
      }
    }
    found.ifPresent(watch::compared);
  }

  private boolean isCaughtUp(int old, int projection) {
    return QuarkusTransaction.requiringNew().call(() -> caughtUp.with(old, projection));
  }
}
