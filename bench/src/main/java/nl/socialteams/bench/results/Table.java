// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.results;

import java.util.List;
import java.util.Locale;

/** The table as it is printed. */
record Table(List<Outcome> outcomes) {
  private static final String HEAD =
      "%-12s %9s %9s %6s %6s %8s %8s %8s %6s %8s %6s%n"
          .formatted(
              "row", "ours/s", "limit/s", "ratio", "target", "p50 ms", "p95 ms", "p99 ms", "errors",
              "cpu ms", "MB");

  String text() {
    StringBuilder text = new StringBuilder(HEAD);
    outcomes.forEach(outcome -> text.append(line(outcome)));
    return text.toString();
  }

  static String shortfall(Outcome o) {
    return String.format(
        Locale.ROOT,
        "%s: %.2f of the limit, %.2f is wanted; %d errors.",
        o.row(),
        o.ratio(),
        o.target(),
        o.errors());
  }

  private static String line(Outcome o) {
    return String.format(
        Locale.ROOT,
        "%-12s %9.0f %9.0f %6.2f %6.2f %8.1f %8.1f %8.1f %6d %8.2f %6d%n",
        o.row(),
        o.ours(),
        o.limit(),
        o.ratio(),
        o.target(),
        o.milliseconds().p50(),
        o.milliseconds().p95(),
        o.milliseconds().p99(),
        o.errors(),
        o.cpuMilliseconds(),
        o.memoryMegabytes());
  }
}
