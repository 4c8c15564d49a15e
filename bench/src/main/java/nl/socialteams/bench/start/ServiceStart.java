// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.start;

import nl.socialteams.stack.backing.Starts;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteProcesses;

/** Starts of one service, whose databases and broker run already. */
record ServiceStart(SuiteProcesses suite, int times) {
  private static final double NANOS = 1e9;

  /** From its process to the first 200 of its readiness, which asks its database too. */
  double seconds(Service service, Starts starts) {
    return Median.of(times, () -> once(service, starts));
  }

  private double once(Service service, Starts starts) {
    suite.stop(service);
    long begin = System.nanoTime();
    suite.restart(service, starts);
    return (System.nanoTime() - begin) / NANOS;
  }
}
