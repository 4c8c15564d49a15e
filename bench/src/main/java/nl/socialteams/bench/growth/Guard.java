// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.growth;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells what fell back: more than a fifth under what it last reached. Two runs on a machine that
 * does nothing else differ by less.
 *
 * @param before what was kept last of each figure
 */
public record Guard(Map<String, Double> before) {
  private static final double STILL_THE_SAME = 0.8;

  /** A sentence for each figure that fell; one that is new, or was not measured, is not told. */
  public List<String> fallen(KeptRun now) {
    return now.reached().entrySet().stream()
        .filter(figure -> before.containsKey(figure.getKey()))
        .filter(figure -> figure.getValue() < before.get(figure.getKey()) * STILL_THE_SAME)
        .map(
            figure ->
                String.format(
                    Locale.ROOT,
                    "%s reached %.2f of what is wanted, and %.2f before.",
                    figure.getKey(),
                    figure.getValue(),
                    before.get(figure.getKey())))
        .toList();
  }
}
