// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.rebuild;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import nl.socialteams.bench.Row;
import nl.socialteams.bench.Setting;
import nl.socialteams.bench.limits.ServiceCost;
import nl.socialteams.bench.results.Goal;
import nl.socialteams.bench.results.Outcome;
import nl.socialteams.bench.results.Outcome.Percentiles;
import nl.socialteams.bench.towns.ToldTowns;
import nl.socialteams.stack.launcher.Service;

/**
 * reporting-service builds its facts anew from the start of the topics, as an administrator asks it
 * to, and holds them against the old ones; an error is a fact that came out differently. The limit
 * is COPY of the same facts into the same tables with their indexes and keys, one table after
 * another.
 */
public final class FromTheTopics implements Row {
  private static final double PER_SECOND = 5_000;
  private static final double OF_COPY = 0.25;

  @Override
  public List<Outcome> run(Setting setting, Path folder) {
    try (ToldTowns towns = ToldTowns.open(setting)) {
      ServiceCost cost = new ServiceCost(towns.suite().pid(Service.REPORTING));
      Duration before = cost.processorTime();
      Rebuild rebuild = Rebuild.start(towns.suite(), setting.progress());
      Duration read = rebuild.awaitRead();
      Duration spent = cost.processorTime().minus(before);
      long memory = cost.memoryMegabytes();
      long differences = rebuild.awaitDifferences();
      double ours = towns.cases() / seconds(read);
      double limit = new CopyOfFacts(towns, setting.progress()).casesPerSecond();
      return List.of(
          new Outcome(
              "rebuild",
              "case read from the topics",
              List.of(
                  Goal.ofLimit("of COPY", ours, limit, OF_COPY),
                  Goal.atLeast("cases/s", ours, PER_SECOND)),
              Percentiles.NONE,
              differences,
              spent.toNanos() / 1e6 / towns.cases(),
              memory));
    }
  }

  private static double seconds(Duration time) {
    return time.toNanos() / 1e9;
  }
}
