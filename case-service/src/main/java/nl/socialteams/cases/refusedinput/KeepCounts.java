// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.refusedinput;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;

/** Keeps and tells the counts, every few seconds and when the service stops. */
@ApplicationScoped
class KeepCounts {
  private final WaitingCounts waiting;
  private final TellRefused tell;

  @Inject
  KeepCounts(WaitingCounts waiting, TellRefused tell) {
    this.waiting = waiting;
    this.tell = tell;
  }

  @Scheduled(
      every = "{socialteams.refused-inputs.keep-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void keep() {
    Map<RefusedInput, Long> taken = waiting.take();
    if (taken.isEmpty()) {
      return;
    }
    try {
      tell.all(taken);
    } catch (RuntimeException failure) {
      waiting.putBack(taken);
      throw failure;
    }
  }

  void stop(@Observes ShutdownEvent event) {
    keep();
  }
}
