// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.socialteams.bench.cost.CostPerEvent;
import nl.socialteams.bench.gateway.ThroughTheGateway;
import nl.socialteams.bench.hotbudget.HotBudget;
import nl.socialteams.bench.overview.Overviews;
import nl.socialteams.bench.registration.Registrations;
import nl.socialteams.bench.results.Outcome;
import nl.socialteams.bench.results.Results;
import nl.socialteams.bench.worklist.WorkList;
import nl.socialteams.stack.backing.Checkout;
import nl.socialteams.stack.backing.Folders;
import nl.socialteams.stack.launcher.Progress;

/** {@code ./dev bench [--quick] [ROW…]}: runs the rows and tells which fall short. */
public final class Bench {
  private static final Map<String, Row> ROWS =
      new TreeMap<>(
          Map.of(
              "hot-budget", new HotBudget(),
              "gateway", new ThroughTheGateway(),
              "write", new Registrations(),
              "read", new Overviews(),
              "work-list", new WorkList(),
              "cost-per-event", new CostPerEvent()));

  private Bench() {}

  public static void main(String[] arguments) {
    List<String> wanted = new ArrayList<>(List.of(arguments));
    Pace pace = wanted.remove("--quick") ? Pace.QUICK : Pace.WHOLE;
    if (!ROWS.keySet().containsAll(wanted)) {
      System.err.println("The rows are " + String.join(", ", ROWS.keySet()) + ".");
      System.exit(2);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(Bench::stopWhatRuns));
    Checkout checkout = Checkout.find();
    run(wanted.isEmpty() ? ROWS.keySet() : wanted, new Setting(checkout, pace, progress()))
        .tell(System.out, Path.of(".run", "bench"));
  }

  private static Results run(Iterable<String> names, Setting setting) {
    List<Outcome> outcomes = new ArrayList<>();
    for (String name : names) {
      setting.progress().line(name + ": begins");
      Path folder = setting.emptyFolder();
      outcomes.addAll(ROWS.get(name).run(setting, folder));
      Folders.delete(folder);
    }
    return new Results(outcomes, setting.pace());
  }

  /** Broken off in the middle, nothing stays behind. */
  private static void stopWhatRuns() {
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroy);
  }

  private static Progress progress() {
    return Progress.printing(System.out);
  }
}
