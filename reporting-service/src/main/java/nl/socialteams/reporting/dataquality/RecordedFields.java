// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.dataquality;

import nl.socialteams.reporting.table.RecordedOfCase;

/** Of the cases that were registered: which fields are recorded, by how the case came. */
final class RecordedFields {
  /**
   * All fields are counted in one pass, by what stands with the case. Those of which it is not told
   * there are counted beside them, and are missing no more.
   */
  private static final String FACTS =
      """
      with counted as (
        select #{coordinates}, count(*) as cases,
          count(*) filter (where r.gender <> 'UNKNOWN') as gender,
          count(r.birth_year) as birth_year,
          count(*) filter (where r.living_unit <> 'UNKNOWN') as living_unit,
          count(r.team_id) as team,
          count(*) filter (where #{measured}) as self_sufficiency,
          count(*) filter (where #{supported}) as support,
          count(*) filter (where #{evaluated}) as evaluation
        from registration_fact r
        left join self_sufficiency_fact m on m.projection = r.projection and m.case_id = r.case_id
        left join supports_fact s on s.projection = r.projection and s.case_id = r.case_id
        left join evaluations_fact e on e.projection = r.projection and e.case_id = r.case_id
        where #{registered}
        group by 1, 2, 3, 4, 5
      ), recorded as (
        select neighbourhood, part_id, team_id, month, entered, f.field, f.recorded, cases
        from counted
        cross join lateral (values
          ('GENDER', gender), ('BIRTH_YEAR', birth_year), ('LIVING_UNIT', living_unit),
          ('TEAM', team), ('SELF_SUFFICIENCY', self_sufficiency), ('SUPPORT', support),
          ('PLAN', 0), ('EVALUATION', evaluation)
        ) as f (field, recorded)
        #{beside}
      )
      select neighbourhood, part_id, team_id, month, field, entered, told.answer, sum(told.cases),
        cast(null as numeric)
      from recorded
      cross join lateral (values ('RECORDED', recorded), ('MISSING', cases - recorded))
        as told (answer, cases)
      group by 1, 2, 3, 4, 5, 6, 7
      having sum(told.cases) > 0
      """;

  private RecordedFields() {}

  /**
   * @param column of the registration, by which the fields are divided
   * @param unknown what stands for none
   */
  static String statement(String column, String unknown) {
    return FACTS
        .replace("#{beside}", FieldsBeside.all())
        .replace("#{measured}", new RecordedOfCase("m").isThere())
        .replace("#{supported}", new RecordedOfCase("s").isThere())
        .replace("#{evaluated}", new RecordedOfCase("e").isThere())
        .replace("#{coordinates}", coordinates(column, unknown))
        .replace("#{registered}", FieldsBeside.REGISTERED);
  }

  private static String coordinates(String column, String unknown) {
    return """
    {neighbourhood r.neighbourhood} as neighbourhood, {part r.part_id} as part_id,
      {team r.team_id} as team_id, {month r.registered_on} as month,
      coalesce(r.%s, '%s') as entered"""
        .formatted(column, unknown);
  }
}
