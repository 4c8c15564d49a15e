// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.rebuild;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;

import nl.socialteams.inbox.BuildProgress;

/** Writes down how far a rebuild is, for whoever looks. */
@ApplicationScoped
class RebuildProgress {
  private final RebuildRepository rebuilds;
  private final Clock clock;

  @Inject
  RebuildProgress(RebuildRepository rebuilds, Clock clock) {
    this.rebuilds = rebuilds;
    this.clock = clock;
  }

  void read(UUID rebuild, BuildProgress progress) {
    change(rebuild, found -> found.read(progress.applied(), progress.remaining()));
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
