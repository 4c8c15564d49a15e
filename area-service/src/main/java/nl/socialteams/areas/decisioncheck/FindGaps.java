// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisioncheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import nl.socialteams.areas.assignment.Area;
import nl.socialteams.areas.coverage.CoverageFinding;
import nl.socialteams.areas.coverage.Covered;
import nl.socialteams.areas.coverage.CoveredAreas;
import nl.socialteams.areas.decision.Reach;
import nl.socialteams.areas.decisionplan.DecisionPlan;

/**
 * Finds what a plan leaves without a team: on its day, and on every later day that something ends.
 */
record FindGaps(DecisionPlan plan) {

  List<CoverageFinding> onTheDay() {
    return findings(plan.areas().after());
  }

  /** Those that open after the day, each with its date. */
  List<LaterGapView> later() {
    List<LaterGapView> opened = new ArrayList<>();
    List<CoverageFinding> until = onTheDay();
    for (LocalDate day : plan.areas().laterEnds()) {
      List<CoverageFinding> then = findings(plan.areas().after(day));
      worse(then, until).forEach(gap -> opened.add(new LaterGapView(day, gap)));
      until = then;
    }
    return opened;
  }

  /**
   * A decision that leaves the rest as it is answers only for what it makes worse, and so does
   * every decision for what comes later.
   */
  List<String> toAccept() {
    Stream<CoverageFinding> now =
        plan.decision().reach() == Reach.WHOLE_MUNICIPALITY
            ? onTheDay().stream()
            : worse(onTheDay(), findings(plan.areas().before()));
    Stream<CoverageFinding> later =
        later().stream()
            .flatMap(
                opened -> worse(List.of(opened.gap()), findings(plan.areas().before(opened.on()))));
    return Stream.concat(now, later).map(CoverageFinding::neighbourhoodCode).distinct().toList();
  }

  private List<CoverageFinding> findings(Map<Area, UUID> served) {
    return new CoveredAreas(plan.list(), served.keySet(), plan.lineage()).findings();
  }

  private static Stream<CoverageFinding> worse(
      List<CoverageFinding> gaps, List<CoverageFinding> than) {
    return gaps.stream()
        .filter(gap -> than.stream().noneMatch(earlier -> isNoBetter(earlier, gap)));
  }

  private static boolean isNoBetter(CoverageFinding earlier, CoverageFinding gap) {
    return earlier.neighbourhoodCode().equals(gap.neighbourhoodCode())
        && (earlier.covered() == Covered.NONE
            || gap.covered() == Covered.PARTLY
                && gap.partsCovered().containsAll(earlier.partsCovered()));
  }
}
