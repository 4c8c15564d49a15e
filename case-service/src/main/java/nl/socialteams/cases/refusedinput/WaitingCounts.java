// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.refusedinput;

import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

/** What was refused since it was kept last. */
@ApplicationScoped
class WaitingCounts {
  private Map<RefusedInput, Long> counts = new HashMap<>();

  synchronized void add(RefusedInput refused) {
    counts.merge(refused, 1L, Long::sum);
  }

  synchronized Map<RefusedInput, Long> take() {
    Map<RefusedInput, Long> taken = counts;
    counts = new HashMap<>();
    return taken;
  }

  /** For what could not be kept. */
  synchronized void putBack(Map<RefusedInput, Long> taken) {
    taken.forEach((refused, number) -> counts.merge(refused, number, Long::sum));
  }
}
