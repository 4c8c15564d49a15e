// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.start;

import nl.socialteams.stack.backing.Starts;
import nl.socialteams.stack.launcher.Progress;
import nl.socialteams.stack.launcher.SuiteProcesses;
import nl.socialteams.stack.launcher.SuiteSettings;

/** Starts of everything, with the data that are there. */
record WholeSuite(SuiteSettings settings, Progress progress) {
  private static final double NANOS = 1e9;

  WholeSuite starting(Starts starts) {
    return new WholeSuite(settings.starting(starts), progress);
  }

  double seconds(int times) {
    return Median.of(times, this::seconds);
  }

  private double seconds() {
    long begin = System.nanoTime();
    try (SuiteProcesses suite = SuiteProcesses.start(settings, progress)) {
      double seconds = (System.nanoTime() - begin) / NANOS;
      progress.line("start: ready after %.1f s".formatted(seconds));
      return seconds;
    }
  }
}
