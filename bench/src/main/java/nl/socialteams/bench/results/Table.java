// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.results;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table as it is printed: a line for each figure, what else was measured on its row's first.
 */
record Table(List<Outcome> outcomes) {
  private static final String HEAD =
      "%-14s %-26s %9s %11s %10s %10s %8s %8s %8s %6s %7s %5s%n"
          .formatted(
              "row",
              "figure",
              "measured",
              "wanted",
              "ours",
              "limit",
              "p50 ms",
              "p95 ms",
              "p99 ms",
              "errors",
              "cpu ms",
              "MB");

  String text() {
    return HEAD + outcomes.stream().map(Table::lines).collect(Collectors.joining());
  }

  static String shortfall(Outcome o) {
    Stream<String> figures = o.goals().stream().filter(Goal::fallsShort).map(Goal::text);
    Stream<String> errors = Stream.of(o.errors() + " errors").filter(told -> o.errors() > 0);
    return o.row() + Stream.concat(figures, errors).collect(Collectors.joining("; ", ": ", "."));
  }

  private static String lines(Outcome o) {
    Goal first = o.goals().getFirst();
    String rest =
        o.goals().stream()
            .skip(1)
            .map(goal -> figure(o, goal) + "\n")
            .collect(Collectors.joining());
    return figure(o, first) + measured(o) + rest;
  }

  private static String figure(Outcome o, Goal goal) {
    return String.format(
        Locale.ROOT,
        "%-14s %-26s %9.2f %2s%9.2f %10s %10s",
        o.row(),
        goal.name(),
        goal.figure(),
        goal.sense() == Goal.Sense.AT_LEAST ? ">=" : "<=",
        goal.wanted(),
        number(goal.ours()),
        number(goal.limit()));
  }

  private static String measured(Outcome o) {
    return String.format(
        Locale.ROOT,
        " %8.1f %8.1f %8.1f %6d %7.2f %5d%n",
        o.milliseconds().p50(),
        o.milliseconds().p95(),
        o.milliseconds().p99(),
        o.errors(),
        o.cpuMilliseconds(),
        o.memoryMegabytes());
  }

  private static String number(Double value) {
    return value == null ? "" : String.format(Locale.ROOT, "%.1f", value);
  }
}
