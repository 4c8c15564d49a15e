// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.growth;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A line for each figure from run to run, above or below what is wanted. */
record GrowthPicture(List<KeptRun> runs) {
  private static final int LEFT = 300;
  private static final int WIDTH = 400;
  private static final int HEIGHT = 44;
  private static final int DRAWN = 36;
  private static final int MOST = 2;

  String svg() {
    SortedSet<String> figures = new TreeSet<>();
    runs.forEach(run -> figures.addAll(run.reached().keySet()));
    StringBuilder drawn = new StringBuilder();
    int y = 10;
    for (String figure : figures) {
      drawn.append("<g transform=\"translate(0 %d)\">%s</g>%n".formatted(y, line(figure)));
      y += HEIGHT;
    }
    return """
        <svg xmlns="http://www.w3.org/2000/svg" width="820" height="%d" font-family="sans-serif" \
        font-size="13"><title>What each figure reached of what is wanted (the grey line), from %s to \
        %s</title>
        %s</svg>
        """
        .formatted(y + 10, runs.getFirst().day(), runs.getLast().day(), drawn);
  }

  private String line(String figure) {
    List<Integer> measured =
        IntStream.range(0, runs.size())
            .filter(run -> runs.get(run).reached().containsKey(figure))
            .boxed()
            .toList();
    String points =
        measured.stream().map(run -> point(run, figure)).collect(Collectors.joining(" "));
    double last = reached(measured.getLast(), figure);
    String colour = last >= 1 ? "#1b6e3c" : "#b3261e";
    return String.format(
        Locale.ROOT,
        "<text x=\"4\" y=\"22\">%s</text><line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\""
            + " stroke=\"#999\"/><polyline points=\"%s\" fill=\"none\" stroke=\"%s\""
            + " stroke-width=\"2\"/>%s<text x=\"%d\" y=\"22\">%.2f</text>",
        figure,
        LEFT,
        LEFT + WIDTH,
        height(1),
        height(1),
        points,
        colour,
        measured.stream().map(run -> dot(run, figure, colour)).collect(Collectors.joining()),
        LEFT + WIDTH + 12,
        last);
  }

  private String point(int run, String figure) {
    return String.format(Locale.ROOT, "%.1f,%.1f", place(run), height(reached(run, figure)));
  }

  private String dot(int run, String figure, String colour) {
    return String.format(
        Locale.ROOT,
        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"><title>%s %s: %.2f</title></circle>",
        place(run),
        height(reached(run, figure)),
        colour,
        runs.get(run).day(),
        runs.get(run).commit(),
        reached(run, figure));
  }

  private double reached(int run, String figure) {
    return runs.get(run).reached().get(figure);
  }

  private double place(int run) {
    return runs.size() == 1 ? LEFT + WIDTH : LEFT + (double) WIDTH * run / (runs.size() - 1);
  }

  /** Twice what is wanted is as high as it gets. */
  private static double height(double reached) {
    return DRAWN - Math.min(reached, MOST) * DRAWN / MOST;
  }
}
