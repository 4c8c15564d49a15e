// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import nl.socialteams.bench.growth.Growth;
import nl.socialteams.bench.needs.Needs;
import nl.socialteams.stack.backing.Checkout;
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
    Run run = new Run(new Setting(checkout, pace, progress()));
    (wanted.isEmpty() ? Rows.names() : wanted).forEach(run::row);
    run.results().tell(System.out, Path.of(".run", "bench"));
    Needs.of(run.results().outcomes(), Runtime.getRuntime().availableProcessors())
        .ifPresent(needs -> System.out.println(needs.text()));
    boolean grew = growth.passes(run.results(), pace, checkout, System.out);
    if (!grew || run.anyBroke()) {
      System.exit(1);
    }
  }

  /** Broken off in the middle, nothing stays behind. */
  private static void stopWhatRuns() {
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroy);
  }

  private static Progress progress() {
    return Progress.printing(System.out);
  }
}
