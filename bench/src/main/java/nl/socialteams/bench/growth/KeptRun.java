// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.growth;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.socialteams.bench.Pace;
import nl.socialteams.bench.results.Goal;
import nl.socialteams.bench.results.Outcome;

/**
 * A run that was kept.
 *
 * @param commit what was measured
 * @param reached of each figure the part that it reached of what is wanted: 1 is just enough
 */
public record KeptRun(String day, String commit, Pace pace, Map<String, Double> reached) {
  private static final double MOST = 100;
  private static final double THOUSAND = 1000;

  /**
   * A row with an error has no figures that could be compared, nor has a time of nothing or less.
   */
  public static KeptRun of(List<Outcome> outcomes, Pace pace, String commit, LocalDate day) {
    Map<String, Double> reached = new TreeMap<>();
    outcomes.stream()
        .filter(outcome -> outcome.errors() == 0)
        .forEach(
            outcome ->
                outcome.goals().stream()
                    .filter(goal -> Double.isFinite(goal.reached()))
                    .forEach(goal -> reached.put(name(outcome, goal), part(goal))));
    return new KeptRun(day.toString(), commit, pace, reached);
  }

  private static String name(Outcome outcome, Goal goal) {
    return outcome.row() + ": " + goal.name();
  }

  private static double part(Goal goal) {
    return Math.round(Math.min(goal.reached(), MOST) * THOUSAND) / THOUSAND;
  }
}
