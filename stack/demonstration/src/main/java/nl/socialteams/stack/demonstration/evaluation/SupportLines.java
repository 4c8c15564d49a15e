// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration.evaluation;

import java.util.List;

/** What support there was and what was added, by ring, until the middle of 2014. */
record SupportLines(Reports reports) {

  List<EvaluationLine> lines() {
    Figures support = reports.table("support", Reports.UNTIL_MID_2014);
    return List.of(
        ring(
            support,
            "existing support: individual provision",
            "58%",
            "EXISTING",
            "INDIVIDUAL_PROVISION"),
        ring(support, "new support: own strength", "19%", "NEW", "OWN_STRENGTH"),
        ring(support, "new support: social network", "16%", "NEW", "SOCIAL_NETWORK"),
        ring(support, "new support: general provision", "39%", "NEW", "GENERAL_PROVISION"),
        ring(support, "new support: individual provision", "28%", "NEW", "INDIVIDUAL_PROVISION"));
  }

  private static EvaluationLine ring(
      Figures support, String subject, String printed, String arrangement, String ring) {
    return EvaluationLine.of(subject, printed, support.percent(arrangement, ring) + "%");
  }
}
