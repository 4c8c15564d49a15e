// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.rebuild;

import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import io.quarkus.runtime.ShutdownEvent;
import org.jboss.logging.Logger;

import nl.socialteams.reporting.projection.ProjectionSwitch;

/** Rebuilds in a thread of its own; what fails leaves the old figures in place. */
@ApplicationScoped
class CarryOutRebuild {
  private static final Logger LOG = Logger.getLogger(CarryOutRebuild.class);

  private final RebuildLock lock;
  private final ProjectionSwitch projections;
  private final RebuildProgress progress;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("rebuild").daemon().factory());

  @Inject
  CarryOutRebuild(RebuildLock lock, ProjectionSwitch projections, RebuildProgress progress) {
    this.lock = lock;
    this.projections = projections;
    this.progress = progress;
  }

  void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) RebuildStarted started) {
    worker.execute(() -> carryOut(started));
  }

  void stop(@Observes ShutdownEvent event) {
    worker.shutdownNow();
  }

  private void carryOut(RebuildStarted started) {
    try {
      if (lock.holding(() -> rebuild(started))) {
        return;
      }
      LOG.errorf("Rebuild %s found another one under way", started.rebuild());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    } catch (SQLException | RuntimeException e) {
      LOG.errorf(e, "Rebuild %s failed; the old figures stay", started.rebuild());
    }
    progress.failed(started.rebuild());
  }

  private void rebuild(RebuildStarted started) throws SQLException, InterruptedException {
    try {
      projections.rebuild(started.projection(), progress.of(started.rebuild()));
    } finally {
      projections.tidy();
    }
    progress.finished(started.rebuild());
  }
}
