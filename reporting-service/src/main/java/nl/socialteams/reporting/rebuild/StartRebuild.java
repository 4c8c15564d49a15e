// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.rebuild;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import nl.socialteams.reporting.projection.Projections;

/** Records a rebuild that begins when the request's transaction is committed. */
@ApplicationScoped
class StartRebuild {
  private final RebuildRepository rebuilds;
  private final InterruptedRebuilds interrupted;
  private final Projections projections;
  private final Event<RebuildStarted> started;
  private final Clock clock;

  @Inject
  StartRebuild(
      RebuildRepository rebuilds,
      InterruptedRebuilds interrupted,
      Projections projections,
      Event<RebuildStarted> started,
      Clock clock) {
    this.rebuilds = rebuilds;
    this.interrupted = interrupted;
    this.projections = projections;
    this.started = started;
    this.clock = clock;
  }

  Rebuild start() {
    interrupted.fail();
    if (rebuilds.isOneRunning()) {
      throw new RebuildRunning();
    }
    Rebuild rebuild =
        new Rebuild(projections.next(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    rebuilds.persistAndFlush(rebuild);
    started.fire(new RebuildStarted(rebuild.id(), rebuild.projection()));
    return rebuild;
  }
}
