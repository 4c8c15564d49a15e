// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;

import nl.socialteams.inbox.BuildProgress;
import nl.socialteams.inbox.Inbox;
import nl.socialteams.inbox.RunningConsumer;

/** Builds another projection from the topics, and makes it the one that answers. */
@ApplicationScoped
public class ProjectionSwitch {
  private static final Logger LOG = Logger.getLogger(ProjectionSwitch.class);
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final int LOOKS = 1_200;

  private final Inbox inbox;
  private final Projections projections;
  private final ActiveProjection active;
  private final CaughtUp caughtUp;
  private final ProjectionFeed feed;

  @Inject
  ProjectionSwitch(
      Inbox inbox,
      Projections projections,
      ActiveProjection active,
      CaughtUp caughtUp,
      ProjectionFeed feed) {
    this.inbox = inbox;
    this.projections = projections;
    this.active = active;
    this.caughtUp = caughtUp;
    this.feed = feed;
  }

  /** Returns when the new projection answers; until then the old one does. */
  public void rebuild(int projection, Consumer<BuildProgress> observer)
      throws SQLException, InterruptedException {
    String consumer = Projections.consumer(projection);
    inbox.build(consumer, projections.handlers(projection), observer);
    RunningConsumer feeding = inbox.start(consumer, projections.handlers(projection));
    try {
      catchUp(QuarkusTransaction.requiringNew().call(active::number), projection);
    } catch (InterruptedException | RuntimeException e) {
      inbox.stop(feeding);
      throw e;
    }
    feed.switchTo(projection, feeding);
  }

  /** Forgets all projections but the active one. */
  public void tidy() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              try {
                projections.keepOnly(active.number());
              } catch (SQLException e) {
                LOG.warn("Older projections stay until the next rebuild", e);
              }
            });
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

  private boolean isCaughtUp(int old, int projection) {
    return QuarkusTransaction.requiringNew().call(() -> caughtUp.with(old, projection));
  }
}
