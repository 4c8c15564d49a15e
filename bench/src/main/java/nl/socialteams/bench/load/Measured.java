// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.load;

import java.util.List;
import java.util.function.ToDoubleFunction;

import nl.socialteams.bench.results.Outcome.Percentiles;

/**
 * What one round of calls came to.
 *
 * @param calls how many were answered
 * @param errors how many of them not as expected
 */
public record Measured(long calls, double perSecond, long errors, Percentiles milliseconds) {

  /** For a limit, which means nothing where a call went wrong. */
  public Measured whole() {
    if (errors > 0) {
      throw new IllegalStateException(errors + " of " + calls + " calls went wrong");
    }
    return this;
  }

  /** All calls and errors of some rounds, the average of what else they came to. */
  public static Measured average(List<Measured> rounds) {
    return new Measured(
        rounds.stream().mapToLong(Measured::calls).sum(),
        average(rounds, Measured::perSecond),
        rounds.stream().mapToLong(Measured::errors).sum(),
        new Percentiles(
            average(rounds, round -> round.milliseconds().p50()),
            average(rounds, round -> round.milliseconds().p95()),
            average(rounds, round -> round.milliseconds().p99())));
  }

  private static double average(List<Measured> rounds, ToDoubleFunction<Measured> figure) {
    return rounds.stream().mapToDouble(figure).average().orElseThrow();
  }
}
