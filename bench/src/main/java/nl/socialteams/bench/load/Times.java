// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.load;

import java.util.List;

import nl.socialteams.bench.results.Outcome.Percentiles;

/** How long things took, each of them kept, so that a percentile is one of them. */
public final class Times {
  private static final double NANOS_PER_MILLI = 1e6;

  private Times() {}

  /**
   * @param nanos at least one
   */
  public static Percentiles percentiles(List<Long> nanos) {
    List<Long> sorted = nanos.stream().sorted().toList();
    return new Percentiles(at(sorted, 0.50), at(sorted, 0.95), at(sorted, 0.99));
  }

  /** The smallest that so large a part of all is not above. */
  private static double at(List<Long> sorted, double part) {
    int rank = (int) Math.ceil(part * sorted.size());
    return sorted.get(Math.max(rank, 1) - 1) / NANOS_PER_MILLI;
  }
}
