// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.results;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A bar for each figure, as long as the part that it reaches of what is wanted: the line. */
record Picture(List<Outcome> outcomes) {
  private static final int LEFT = 290;
  private static final int WANTED = 200;
  private static final int MOST = 2;
  private static final int HEIGHT = 24;

  String svg() {
    List<String> bars = outcomes.stream().flatMap(Picture::bars).toList();
    StringBuilder drawn = new StringBuilder();
    for (int at = 0; at < bars.size(); at++) {
      drawn.append(
          "<g transform=\"translate(0 %d)\">%s</g>%n".formatted(10 + at * HEIGHT, bars.get(at)));
    }
    int height = 20 + bars.size() * HEIGHT;
    return """
        <svg xmlns="http://www.w3.org/2000/svg" width="800" height="%d" font-family="sans-serif" \
        font-size="13"><title>Each figure as a part of what is wanted, which is the line</title>
        %s<line x1="%d" x2="%d" y1="4" y2="%d" stroke="black"/></svg>
        """
        .formatted(height, drawn, LEFT + WANTED, LEFT + WANTED, height - 4);
  }

  private static Stream<String> bars(Outcome o) {
    return o.goals().stream().map(goal -> bar(o, goal));
  }

  private static String bar(Outcome o, Goal goal) {
    double length = Math.clamp(goal.reached(), 0, MOST) * WANTED;
    return String.format(
        Locale.ROOT,
        "<text x=\"4\" y=\"13\">%s: %s</text><rect x=\"%d\" width=\"%.1f\" height=\"16\""
            + " fill=\"%s\"/><text x=\"%.1f\" y=\"13\">%.2f (%.2f)</text>",
        o.row(),
        goal.name(),
        LEFT,
        length,
        goal.fallsShort() ? "#b3261e" : "#1b6e3c",
        LEFT + Math.max(length, WANTED) + 6,
        goal.figure(),
        goal.wanted());
  }
}
