// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.results;

import java.util.List;
import java.util.Locale;

/** A bar per row, as long as its ratio, with a line where its target is. */
record Picture(List<Outcome> outcomes) {
  private static final int LEFT = 110;
  private static final int WHOLE = 400;
  private static final int HEIGHT = 28;

  String svg() {
    StringBuilder bars = new StringBuilder();
    for (int at = 0; at < outcomes.size(); at++) {
      bars.append(bar(outcomes.get(at), 10 + at * HEIGHT));
    }
    int height = 20 + outcomes.size() * HEIGHT;
    return """
        <svg xmlns="http://www.w3.org/2000/svg" width="640" height="%d" font-family="sans-serif" \
        font-size="13"><title>Ours as a part of the limit; the line is the target</title>
        %s</svg>
        """
        .formatted(height, bars);
  }

  private static String bar(Outcome o, int y) {
    double length = Math.min(o.ratio(), 1.2) * WHOLE;
    double target = LEFT + o.target() * WHOLE;
    String colour = o.fallsShort() ? "#b3261e" : "#1b6e3c";
    return String.format(
        Locale.ROOT,
        """
        <text x="4" y="%d">%s</text><rect x="%d" y="%d" width="%.1f" height="16" fill="%s"/>
        <line x1="%.1f" x2="%.1f" y1="%d" y2="%d" stroke="black"/><text x="%.1f" y="%d">%.2f</text>
        """,
        y + 13,
        o.row(),
        LEFT,
        y,
        length,
        colour,
        target,
        target,
        y - 3,
        y + 19,
        Math.max(LEFT + length, target) + 6,
        y + 13,
        o.ratio());
  }
}
