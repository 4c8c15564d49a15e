// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration.evaluation;

import java.util.List;

/** The practice evaluation of the cases assessed in the second half of 2014. */
record PracticeLines(Reports reports) {
  private static final String ASSESSED = "from=2014-07-01&until=2014-12-31";

  List<EvaluationLine> lines() {
    Figures answers = reports.table("practice-evaluation", ASSESSED);
    String departs = "DEPARTS_FROM_FORMER_PRACTICE";
    long assessed =
        answers.count(departs, "YES")
            + answers.count(departs, "NO")
            + answers.count(departs, "NO_ANSWER");
    return List.of(
        EvaluationLine.of("cases assessed", 53, assessed),
        yes(answers, "other than formerly", "77%", departs),
        yes(answers, "another arrangement", "65%", "DIFFERENT_ARRANGEMENT"),
        yes(answers, "time gained", "22%", "TIME_GAINED"),
        yes(answers, "neighbourhood power used", "19%", "NEIGHBOURHOOD_POWER_USED"),
        yes(answers, "support sufficient", "93%", "SUFFICIENT_SUPPORT"),
        EvaluationLine.of(
            "satisfied, of those with sufficient support",
            answers.count("SUFFICIENT_SUPPORT", "YES"),
            answers.count("SATISFIED", "YES")));
  }

  private static EvaluationLine yes(
      Figures answers, String subject, String printed, String question) {
    return EvaluationLine.of(subject, printed, answers.percent(question, "YES") + "%");
  }
}
