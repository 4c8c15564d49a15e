// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.results;

/**
 * What a row measured.
 *
 * @param what what is done once per call
 * @param ours calls per second
 * @param limit what does the same with as little as can be, per second
 * @param ratio ours divided by the limit
 * @param target the ratio that is wanted
 * @param milliseconds how long a call took
 * @param errors calls without the answer that was expected
 * @param cpuMilliseconds of the service's processor time per call
 * @param memoryMegabytes resident, of the service afterwards
 */
public record Outcome(
    String row,
    String what,
    double ours,
    double limit,
    double ratio,
    double target,
    Percentiles milliseconds,
    long errors,
    double cpuMilliseconds,
    long memoryMegabytes) {

  public boolean fallsShort() {
    return ratio < target || errors > 0;
  }

  /**
   * Half, nineteen of twenty and ninety-nine of a hundred calls were no slower, in milliseconds.
   */
  public record Percentiles(double p50, double p95, double p99) {}
}
