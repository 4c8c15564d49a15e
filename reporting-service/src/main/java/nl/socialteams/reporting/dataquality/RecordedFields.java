// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.dataquality;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.reporting.table.Fact;
import nl.socialteams.reporting.table.FactQuestion;
import nl.socialteams.reporting.table.FactReader;

/** Of the cases that were registered: which fields are recorded, by how the case came. */
@ApplicationScoped
class RecordedFields {
  private static final String FACTS =
      """
      select {neighbourhood r.neighbourhood}, {part r.part_id}, {team r.team_id},
        {month to_char(r.registered_on, 'YYYY-MM')},
        f.field, coalesce(r.%s, '%s'),
        case when f.recorded then 'RECORDED' else 'MISSING' end, count(*), cast(null as numeric)
      from registration_fact r
      cross join lateral (values
        ('GENDER', r.gender is not null and r.gender <> 'UNKNOWN'),
        ('BIRTH_YEAR', r.birth_year is not null),
        ('LIVING_UNIT', r.living_unit is not null and r.living_unit <> 'UNKNOWN'),
        ('TEAM', r.team_id is not null),
        ('SELF_SUFFICIENCY', exists (
          select from score_fact s where s.projection = r.projection and s.case_id = r.case_id
            and s.measured_on <= :day and s.known_from <= :known
            and (s.known_until is null or s.known_until > :known))),
        ('SUPPORT', exists (
          select from support_fact s where s.projection = r.projection and s.case_id = r.case_id
            and s.valid_from <= :day and s.known_from <= :known
            and (s.known_until is null or s.known_until > :known))),
        ('PLAN', exists (
          select from plan_case_fact c
          join plan_agreement_fact a on a.projection = c.projection and a.plan_id = c.plan_id
          where c.projection = r.projection and c.case_id = r.case_id
            and a.agreed_on <= :day and a.known_from <= :known)),
        ('EVALUATION', exists (
          select from evaluation_answer_fact e
          where e.projection = r.projection and e.case_id = r.case_id
            and e.assessed_on <= :day and e.known_from <= :known
            and (e.known_until is null or e.known_until > :known)))
      ) as f (field, recorded)
      where r.projection = :projection and r.municipality = :municipality and r.form = 'CASE'
        and r.registered_on between :from and :until and r.known_from <= :known
      group by 1, 2, 3, 4, 5, 6, 7
      """;

  private final FactReader facts;

  @Inject
  RecordedFields(FactReader facts) {
    this.facts = facts;
  }

  /**
   * @param column of the registration, by which the fields are divided
   * @param unknown what stands for none
   */
  List<Fact> by(String column, String unknown, FactQuestion asked) {
    return facts.read(FACTS.formatted(column, unknown), asked);
  }
}
