// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.results;

import java.util.List;

/**
 * What a row measured.
 *
 * @param what what is done once per call
 * @param goals the figures that count, at least one
 * @param milliseconds how long a call took
 * @param errors calls without the answer that was expected
 * @param cpuMilliseconds of the service's processor time per call; 0 where it was not measured
 * @param memoryMegabytes resident, of the service afterwards; 0 where it was not measured
 */
public record Outcome(
    String row,
    String what,
    List<Goal> goals,
    Percentiles milliseconds,
    long errors,
    double cpuMilliseconds,
    long memoryMegabytes) {

  public boolean fallsShort() {
    return errors > 0 || goals.stream().anyMatch(Goal::fallsShort);
  }

  /**
   * Half, nineteen of twenty and ninety-nine of a hundred calls were no slower, in milliseconds.
   */
  public record Percentiles(double p50, double p95, double p99) {
    /** Of something that is no series of calls. */
    public static final Percentiles NONE = new Percentiles(0, 0, 0);
  }
}
