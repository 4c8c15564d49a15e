// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration.evaluation;

import java.util.List;
import java.util.stream.Stream;

/** What plans aimed at: of the arrangement until July 2014, of interventions since. */
record GoalLines(Reports reports) {

  List<EvaluationLine> lines() {
    return Stream.concat(
            of("until July 2014", "ARRANGEMENT", Reports.UNTIL_MID_2014).stream(),
            of("since July 2014", "INTERVENTION", Reports.AFTER_MID_2014).stream())
        .toList();
  }

  private List<EvaluationLine> of(String when, String attachedTo, String period) {
    Figures goals = reports.table("goals", period);
    return List.of(
        EvaluationLine.about(
            "goals " + when + ": improve",
            "about 2/3",
            64,
            69,
            goals.percent(attachedTo, "IMPROVE")),
        EvaluationLine.about(
            "goals " + when + ": stabilise",
            "about 1/3",
            28,
            36,
            goals.percent(attachedTo, "STABILISE")),
        EvaluationLine.about(
            "goals " + when + ": guide decline",
            "a small part",
            1,
            5,
            goals.percent(attachedTo, "GUIDE_DECLINE")));
  }
}
