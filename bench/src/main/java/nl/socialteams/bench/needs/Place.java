// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.needs;

import java.util.List;

/** Who runs the suite together. */
record Place(String name, long inhabitants) {
  private static final double PER_SECOND_OF_100_000 = 60;
  private static final double INHABITANTS = 100_000;

  /** The Netherlands as a whole on 1 January 2025, rounded (CBS). */
  static final List<Place> ALL =
      List.of(
          new Place("a municipality of 100,000", 100_000),
          new Place("a region of 600,000", 600_000),
          new Place("all 342 municipalities", 18_000_000));

  /** At the busiest moment of the day. */
  double requestsPerSecond() {
    return inhabitants * PER_SECOND_OF_100_000 / INHABITANTS;
  }
}
