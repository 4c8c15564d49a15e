// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.rebuild;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

/** Rebuilds that are recorded as running, but whose process has died. */
@ApplicationScoped
class InterruptedRebuilds {
  private static final Logger LOG = Logger.getLogger(InterruptedRebuilds.class);

  /** A rebuild takes the lock a moment after it was recorded. */
  private static final Duration GRACE = Duration.ofSeconds(3);

  private final RebuildRepository rebuilds;
  private final RebuildLock lock;
  private final Clock clock;

  @Inject
  InterruptedRebuilds(RebuildRepository rebuilds, RebuildLock lock, Clock clock) {
    this.rebuilds = rebuilds;
    this.lock = lock;
    this.clock = clock;
  }

  void start(@Observes StartupEvent event) {
    fail();
  }

  /** Records that they failed; does nothing while one is really under way. */
  void fail() {
    QuarkusTransaction.suspendingExisting().run(this::failUnlessUnderWay);
  }

  private void failUnlessUnderWay() {
    try {
      lock.holding(() -> QuarkusTransaction.requiringNew().run(this::failAll));
    } catch (SQLException e) {
      LOG.warn("Whether a rebuild was interrupted cannot be told now", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void failAll() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    rebuilds.runningSinceBefore(now.minus(GRACE)).forEach(rebuild -> rebuild.fail(now));
  }
}
