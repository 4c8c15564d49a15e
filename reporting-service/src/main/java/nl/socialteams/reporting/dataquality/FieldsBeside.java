// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.dataquality;

import nl.socialteams.reporting.table.RecordedOfCase;

/**
 * Fields that are counted beside the others: plans, of which a case may have several, and what
 * stands not with the case and has to be looked up among all that was recorded of it.
 */
final class FieldsBeside {
  static final String REGISTERED =
      """
      r.projection = :projection and r.municipality = :municipality and r.form = 'CASE'
        and r.registered_on between :from and :until and r.known_from <= :known""";

  private static final String PLANNED =
      """
      exists (
        select from plan_case_fact p
        where p.projection = r.projection and p.case_id = r.case_id and #{agreed})""";
  private static final String PLANS =
      """
      union all
      select #{coordinates}, 'PLAN', count(*), 0
      from registration_fact r
      where #{registered} and #{planned}
      group by 1, 2, 3, 4, 5
      union all
      select #{coordinates}, 'PLAN', count(*), 0
      from registration_fact r
      where #{registered} and not #{planned}
        and exists (
          select from plan_case_fact p
          join plan_agreement_fact a on a.projection = p.projection and a.plan_id = p.plan_id
          where p.projection = r.projection and p.case_id = r.case_id and #{untold}
            and a.agreed_on <= :day and a.known_from <= :known)
      group by 1, 2, 3, 4, 5
      """;
  private static final String LOOKED_UP =
      """
      union all
      select #{coordinates}, '%s', count(*), 0
      from registration_fact r
      join %s p on p.projection = r.projection and p.case_id = r.case_id
      where #{registered} and p.municipality = :municipality and #{untold}
        and exists (
          select from %s f
          where f.projection = r.projection and f.case_id = r.case_id
            and f.%s <= :day and f.known_from <= :known
            and (f.known_until is null or f.known_until > :known))
      group by 1, 2, 3, 4, 5
      """;

  private FieldsBeside() {}

  static String all() {
    RecordedOfCase told = new RecordedOfCase("p");
    return String.join(
            "",
            PLANS,
            lookedUp("SELF_SUFFICIENCY", "self_sufficiency_fact", "score_fact", "measured_on"),
            lookedUp("SUPPORT", "supports_fact", "support_fact", "valid_from"),
            lookedUp("EVALUATION", "evaluations_fact", "evaluation_answer_fact", "assessed_on"))
        .replace("#{planned}", PLANNED.replace("#{agreed}", told.isThere()))
        .replace("#{untold}", told.isUntold());
  }

  private static String lookedUp(String field, String ofCase, String records, String day) {
    return LOOKED_UP.formatted(field, ofCase, records, day);
  }
}
