// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.rebuild;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;

import nl.socialteams.inbox.BuildProgress;
import nl.socialteams.reporting.projection.RebuildWatch;

/** Writes down how far a rebuild is, for whoever looks. */
@ApplicationScoped
class RebuildProgress {
  private static final Logger LOG = Logger.getLogger(RebuildProgress.class);

  /** More often nobody looks, and each time is a commit. */
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final RebuildRepository rebuilds;
  private final Clock clock;

  @Inject
  RebuildProgress(RebuildRepository rebuilds, Clock clock) {
    this.rebuilds = rebuilds;
    this.clock = clock;
  }

  /** What is written down while a rebuild is carried out. */
  RebuildWatch of(UUID rebuild) {
    return new RebuildWatch() {
      private Instant written = Instant.EPOCH;

      @Override
      public void read(BuildProgress progress) {
        if (progress.remaining() > 0 && clock.instant().isBefore(written.plus(PAUSE))) {
          return;
        }
        written = clock.instant();
        change(rebuild, found -> found.read(progress.applied(), progress.remaining()));
      }

      @Override
      public void compared(Map<String, Long> differences) {
        differences.forEach(
            (table, rows) -> LOG.warnf("Of %s %d facts came out differently", table, rows));
        change(rebuild, found -> found.compared(differences));
      }
    };
  }

  void finished(UUID rebuild) {
    change(rebuild, found -> found.finish(now()));
  }

  void failed(UUID rebuild) {
    change(rebuild, found -> found.fail(now()));
  }

  private void change(UUID rebuild, Consumer<Rebuild> change) {
    QuarkusTransaction.requiringNew().run(() -> change.accept(rebuilds.findById(rebuild)));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
