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
  /**
   * Cases of which the same is recorded are counted before their fields are told apart. What is
   * recorded of a case is looked up by the case: what other years recorded is not read. Cases are
   * looked up in the order of their keys, which lie side by side.
   */
  private static final String FACTS =
      """
      with recorded as materialized (
        select {neighbourhood r.neighbourhood} as neighbourhood, {part r.part_id} as part_id,
          {team r.team_id} as team_id, {month to_char(r.registered_on, 'YYYY-MM')} as month,
          coalesce(r.%s, '%s') as entered,
          coalesce(r.gender <> 'UNKNOWN', false) as gender, r.birth_year is not null as birth_year,
          coalesce(r.living_unit <> 'UNKNOWN', false) as living_unit, r.team_id is not null as team,
          (select true from score_fact s where s.projection = r.projection and s.case_id = r.case_id
            and s.measured_on <= :day and s.known_from <= :known
            and (s.known_until is null or s.known_until > :known) limit 1) as self_sufficiency,
          (select true from support_fact s where s.projection = r.projection and s.case_id = r.case_id
            and s.valid_from <= :day and s.known_from <= :known
            and (s.known_until is null or s.known_until > :known) limit 1) as support,
          (select true from plan_case_fact c
            join plan_agreement_fact a on a.projection = c.projection and a.plan_id = c.plan_id
            where c.projection = r.projection and c.case_id = r.case_id
              and a.agreed_on <= :day and a.known_from <= :known limit 1) as plan,
          (select true from evaluation_answer_fact e
            where e.projection = r.projection and e.case_id = r.case_id
              and e.assessed_on <= :day and e.known_from <= :known
              and (e.known_until is null or e.known_until > :known) limit 1) as evaluation
        from (
          select * from registration_fact r
          where r.projection = :projection and r.municipality = :municipality and r.form = 'CASE'
            and r.registered_on between :from and :until and r.known_from <= :known
          order by r.case_id) r
      ), counted as (
        select *, count(*) as cases from recorded
        group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13
      )
      select neighbourhood, part_id, team_id, month, f.field, entered,
        case when f.is_recorded then 'RECORDED' else 'MISSING' end, sum(cases),
        cast(null as numeric)
      from counted
      cross join lateral (values
        ('GENDER', gender), ('BIRTH_YEAR', birth_year), ('LIVING_UNIT', living_unit),
        ('TEAM', team), ('SELF_SUFFICIENCY', self_sufficiency), ('SUPPORT', support),
        ('PLAN', plan), ('EVALUATION', evaluation)
      ) as f (field, is_recorded)
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
