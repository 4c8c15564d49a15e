// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import nl.socialteams.bench.growth.Growth;
import nl.socialteams.bench.results.Outcome;
import nl.socialteams.bench.results.Results;
import nl.socialteams.stack.backing.Checkout;
import nl.socialteams.stack.backing.Folders;
import nl.socialteams.stack.launcher.Progress;

/**
 * {@code ./dev bench [--quick] [--keep] [--guard] [ROW…]}: runs the rows and tells which fall
 * short.
 */
public final class Bench {
  private Bench() {}

  public static void main(String[] arguments) {
    List<String> wanted = new ArrayList<>(List.of(arguments));
    Pace pace = wanted.remove("--quick") ? Pace.QUICK : Pace.WHOLE;
    Growth growth = Growth.wanted(wanted);
    if (!Rows.names().containsAll(wanted)) {
      System.err.println("The rows are " + String.join(", ", Rows.names()) + ".");
      System.exit(2);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(Bench::stopWhatRuns));
    Checkout checkout = Checkout.find();
    Results results =
        run(wanted.isEmpty() ? Rows.names() : wanted, new Setting(checkout, pace, progress()));
    results.tell(System.out, Path.of(".run", "bench"));
    if (!growth.passes(results, pace, checkout, System.out)) {
      System.exit(1);
    }
  }

  private static Results run(Iterable<String> names, Setting setting) {
    List<Outcome> outcomes = new ArrayList<>();
    for (String name : names) {
      setting.progress().line(name + ": begins");
      Path folder = setting.emptyFolder();
      outcomes.addAll(Rows.named(name).run(setting, folder));
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
