// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.growth;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import nl.socialteams.bench.Pace;
import nl.socialteams.bench.load.Program;
import nl.socialteams.bench.results.Results;
import nl.socialteams.stack.backing.Checkout;

/**
 * What is done with a run beside those that were kept.
 *
 * @param keep whether it is added to them
 * @param guard whether what fell back is an error
 */
public record Growth(boolean keep, boolean guard) {

  /** Takes its options out of the arguments. */
  public static Growth wanted(List<String> arguments) {
    return new Growth(arguments.remove("--keep"), arguments.remove("--guard"));
  }

  /** Whether all is well. */
  public boolean passes(Results results, Pace pace, Checkout checkout, PrintStream output) {
    History history = new History(checkout.root().resolve("docs/performance"));
    String commit =
        Program.output(List.of("git", "rev-parse", "--short", "HEAD"), Map.of(), "git").strip();
    KeptRun run = KeptRun.of(results.outcomes(), pace, commit, LocalDate.now(ZoneOffset.UTC));
    List<String> fallen = guard ? new Guard(history.last(pace)).fallen(run) : List.of();
    fallen.forEach(sentence -> output.println("Fell back: " + sentence));
    if (keep) {
      history.keep(run);
      output.println("Added to " + history.folder() + ": commit it.");
    }
    return fallen.isEmpty();
  }
}
