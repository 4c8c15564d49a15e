// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.event;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import nl.socialteams.bench.Row;
import nl.socialteams.bench.Setting;
import nl.socialteams.bench.limits.BrokerRoundTrip;
import nl.socialteams.bench.limits.ServiceCost;
import nl.socialteams.bench.load.Measured;
import nl.socialteams.bench.load.Paced;
import nl.socialteams.bench.results.Goal;
import nl.socialteams.bench.results.Outcome;
import nl.socialteams.bench.results.Outcome.Percentiles;
import nl.socialteams.bench.towns.CodeLists;
import nl.socialteams.bench.towns.TellTowns;
import nl.socialteams.bench.towns.Town;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteProcesses;
import nl.socialteams.stack.launcher.SuiteSettings;

/**
 * Registrations on a schedule, two hundred a second, and how long each takes from the moment at
 * which its event was made, in the transaction that is committed after it, until the fact that the
 * live report counts is there. Where the machine cannot carry that rate, half of it is measured as
 * well, and half of that.
 */
public final class Visible implements Row {
  private static final double RATE = 200;
  private static final int SLOWER = 2;
  private static final double CARRIED = 0.97;
  private static final double P50 = 25;
  private static final double P99 = 150;
  private static final double TIMES_BROKER = 10;
  private static final int BYTES = 1_400;

  @Override
  public List<Outcome> run(Setting setting, Path folder) {
    SuiteSettings settings = SuiteSettings.temporary(setting.checkout(), folder);
    try (SuiteProcesses suite =
        SuiteProcesses.startOnly(
            EnumSet.of(Service.CASES, Service.REPORTING), settings, setting.progress())) {
      Town town = Town.of("GM0935", 0, 1, CodeLists.of(setting.checkout()));
      new TellTowns(suite.insides().kafka(), setting.progress()).tell(List.of(town));
      Registering registering = new Registering(suite, town);
      registering.awaitTown();
      setting.progress().line("event: warms up");
      double slow = RATE / (SLOWER * SLOWER);
      measured(suite, registering, slow, setting.pace().warmingUp());
      List<Outcome> outcomes = new ArrayList<>();
      for (int rate = (int) RATE; rate >= slow; rate /= SLOWER) {
        setting.progress().line("event: " + rate + " registrations a second");
        Outcome outcome = at(rate, suite, registering, setting);
        outcomes.add(outcome);
        if (outcome.goals().stream().noneMatch(Goal::fallsShort)) {
          break;
        }
      }
      return outcomes;
    }
  }

  private static Outcome at(
      int rate, SuiteProcesses suite, Registering registering, Setting setting) {
    Duration time = setting.pace().measuring().multipliedBy(2);
    ServiceCost cost = new ServiceCost(suite.pid(Service.REPORTING));
    Duration before = cost.processorTime();
    Seen seen = measured(suite, registering, rate, time);
    Duration spent = cost.processorTime().minus(before);
    Percentiles broker = new BrokerRoundTrip(suite.insides().kafka(), BYTES).measure(rate, time);
    Percentiles ours = seen.milliseconds();
    setting
        .progress()
        .line(
            "event: %.0f/s were answered, p99 %.1f ms; the broker alone: p50 %.1f ms, p99 %.1f ms"
                .formatted(
                    seen.answered().perSecond(),
                    seen.answered().milliseconds().p99(),
                    broker.p50(),
                    broker.p99()));
    return new Outcome(
        rate == (int) RATE ? "event" : "event-" + rate,
        "registration visible in the live report",
        List.of(
            Goal.atLeast("answered of " + rate + "/s", seen.answered().perSecond(), rate * CARRIED),
            Goal.atMost("p50 ms", ours.p50(), P50),
            Goal.atMost("p99 ms", ours.p99(), P99),
            Goal.timesLimit("times the broker's p99", ours.p99(), broker.p99(), TIMES_BROKER)),
        ours,
        seen.answered().errors() + seen.lost(),
        spent.toNanos() / 1e6 / seen.answered().calls(),
        cost.memoryMegabytes());
  }

  private static Seen measured(
      SuiteProcesses suite, Registering registering, double rate, Duration time) {
    try (Watch watch = Watch.on(suite)) {
      Measured answered =
          new Paced(rate, number -> watch.await(registering.register())).during(time);
      return new Seen(answered, watch.milliseconds(), watch.lost());
    }
  }

  /**
   * What was seen of one round.
   *
   * @param answered as the client was
   * @param milliseconds from event to fact
   * @param lost registrations that never came
   */
  private record Seen(Measured answered, Percentiles milliseconds, long lost) {}
}
