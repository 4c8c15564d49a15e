// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import nl.socialteams.bench.Pace;
import nl.socialteams.bench.Row;
import nl.socialteams.bench.Setting;
import nl.socialteams.bench.results.Goal;
import nl.socialteams.bench.results.Outcome;
import nl.socialteams.bench.results.Outcome.Percentiles;
import nl.socialteams.stack.backing.Starts;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteProcesses;
import nl.socialteams.stack.launcher.SuiteSettings;

/**
 * The whole suite, as {@code ./dev up} starts it with the data of last time, and each service alone
 * while the others rest: as it learnt to at an earlier stop, and as if nothing had been learnt. The
 * times are medians. What the shell and the launcher's own start take is measured by {@code ./dev
 * status}.
 */
public final class Start implements Row {
  private static final int TIMES = 3;
  private static final int QUICK_TIMES = 1;
  private static final double WHOLE_SECONDS = 20;
  private static final double SERVICE_SECONDS = 1.5;

  @Override
  public List<Outcome> run(Setting setting, Path folder) {
    int times = setting.pace() == Pace.QUICK ? QUICK_TIMES : TIMES;
    SuiteSettings settings = SuiteSettings.temporary(setting.checkout(), folder);
    setting.progress().line("start: learns, unless it did before");
    SuiteProcesses.start(settings.starting(Starts.LEARNING), setting.progress()).close();
    double before = new StatusCommand(setting.checkout()).seconds();
    WholeSuite whole = new WholeSuite(settings, setting.progress());
    double learnt = before + whole.seconds(times);
    double unlearnt = before + whole.starting(Starts.UNLEARNT).seconds(1);
    List<Outcome> outcomes = new ArrayList<>();
    outcomes.add(
        outcome(
            "start",
            "./dev up to ready",
            List.of(
                Goal.atMost("s to ready", learnt, WHOLE_SECONDS),
                Goal.timesLimit("of unlearnt", learnt, unlearnt, 1))));
    try (SuiteProcesses suite = SuiteProcesses.start(settings, setting.progress())) {
      ServiceStart one = new ServiceStart(suite, times);
      Arrays.stream(Service.values())
          .forEach(service -> outcomes.add(alone(service, one, setting)));
    }
    return outcomes;
  }

  private static Outcome alone(Service service, ServiceStart start, Setting setting) {
    setting.progress().line("start: " + service.module() + " alone");
    double learnt = start.seconds(service, Starts.AS_LEARNT);
    double unlearnt = start.seconds(service, Starts.UNLEARNT);
    return outcome(
        "start-" + service.module().replace("-service", ""),
        "service to its first answer",
        List.of(
            Goal.atMost("s to its first 200", learnt, SERVICE_SECONDS),
            Goal.timesLimit("of unlearnt", learnt, unlearnt, 1)));
  }

  private static Outcome outcome(String row, String what, List<Goal> goals) {
    return new Outcome(row, what, goals, Percentiles.NONE, 0, 0, 0);
  }
}
