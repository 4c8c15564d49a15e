// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import nl.socialteams.bench.limits.ServiceCost;
import nl.socialteams.bench.load.Measured;
import nl.socialteams.bench.results.Goal;
import nl.socialteams.bench.results.Outcome;

/**
 * Ours and its limit by turns, so that what else the machine does falls on both.
 *
 * @param what is done once per call
 * @param goals what is wanted of the one beside the other
 * @param limit does the same with as little as can be
 * @param cost of the process that is ours
 */
public record SideBySide(
    String row, String what, Goals goals, Load ours, Load limit, ServiceCost cost) {

  /** Warms ours up first. */
  public Outcome measure(Setting setting) {
    setting.progress().line(row + ": warms up");
    ours.during(setting.pace().warmingUp());
    return measureWarm(setting);
  }

  /** Where ours did the same right before. */
  public Outcome measureWarm(Setting setting) {
    Pace pace = setting.pace();
    List<Measured> rounds = new ArrayList<>();
    List<Measured> limits = new ArrayList<>();
    Duration spent = Duration.ZERO;
    for (int round = 1; round <= pace.rounds(); round++) {
      setting.progress().line(row + ": round " + round);
      Duration before = cost.processorTime();
      rounds.add(ours.during(pace.round()));
      spent = spent.plus(cost.processorTime().minus(before));
      limits.add(limit.during(pace.round()).whole());
    }
    return outcome(Measured.average(rounds), Measured.average(limits), spent);
  }

  private Outcome outcome(Measured all, Measured most, Duration spent) {
    return new Outcome(
        row,
        what,
        goals.of(all, most),
        all.milliseconds(),
        all.errors(),
        spent.toNanos() / 1e6 / all.calls(),
        cost.memoryMegabytes());
  }

  /** Calls for so long. */
  @FunctionalInterface
  public interface Load {
    Measured during(Duration time);
  }

  /** What is wanted. */
  @FunctionalInterface
  public interface Goals {
    List<Goal> of(Measured ours, Measured limit);

    /**
     * So much of what the limit does per second.
     *
     * @param name such as {@code of pgbench}
     */
    static Goals part(String name, double wanted) {
      return (ours, limit) ->
          List.of(Goal.ofLimit(name, ours.perSecond(), limit.perSecond(), wanted));
    }
  }
}
