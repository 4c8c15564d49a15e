// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.start;

import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;

/** Of some measurements one after another: one that was disturbed does not count. */
final class Median {
  private Median() {}

  static double of(int times, DoubleSupplier measurement) {
    double[] ordered = DoubleStream.generate(measurement).limit(times).sorted().toArray();
    return ordered[times / 2];
  }
}
