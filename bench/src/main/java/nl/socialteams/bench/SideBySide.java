// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import nl.socialteams.bench.limits.ServiceCost;
import nl.socialteams.bench.load.Measured;
import nl.socialteams.bench.results.Outcome;

/**
 * Ours and its limit by turns, so that what else the machine does falls on both.
 *
 * @param what is done once per call
 * @param target the part of the limit that is wanted
 * @param ours calls for so long
 * @param limit how many per second the limit does in so long
 * @param cost of the process that is ours
 */
public record SideBySide(
    String row,
    String what,
    double target,
    Load ours,
    ToDoubleFunction<Duration> limit,
    ServiceCost cost) {

  /** Warms ours up first. */
  public Outcome measure(Setting setting) {
    Pace pace = setting.pace();
    setting.progress().line(row + ": warms up");
    ours.during(pace.warmingUp());
    List<Measured> rounds = new ArrayList<>();
    double most = 0;
    Duration spent = Duration.ZERO;
    for (int round = 1; round <= pace.rounds(); round++) {
      setting.progress().line(row + ": round " + round);
      Duration before = cost.processorTime();
      rounds.add(ours.during(pace.measuring()));
      spent = spent.plus(cost.processorTime().minus(before));
      most += limit.applyAsDouble(pace.measuring()) / pace.rounds();
    }
    return outcome(Measured.average(rounds), most, spent);
  }

  private Outcome outcome(Measured all, double most, Duration spent) {
    return new Outcome(
        row,
        what,
        all.perSecond(),
        most,
        all.perSecond() / most,
        target,
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
}
