// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.selfsufficiency;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.reporting.table.Dimension;
import nl.socialteams.reporting.table.Exposure;
import nl.socialteams.reporting.table.Fact;
import nl.socialteams.reporting.table.FactQuestion;
import nl.socialteams.reporting.table.FactReader;
import nl.socialteams.reporting.table.RegisteredCases;
import nl.socialteams.reporting.table.ReportTable;
import nl.socialteams.reporting.table.TableDefinition;
import nl.socialteams.reporting.table.WithoutAnswer;

/** Levels by domain; two matrices are never in one group. */
@ApplicationScoped
class SelfSufficiencyTable implements ReportTable {
  private static final TableDefinition DEFINITION =
      new TableDefinition(
          "self-sufficiency",
          "R3",
          List.of(Dimension.of("matrix"), Dimension.of("domain"), Dimension.of("moment")),
          List.of(Dimension.of("level")),
          List.of(),
          Exposure.PROTECTED);

  /** Of each case and domain few scores count: they are counted before they are told. */
  private static final String SCORES =
      """
      with scored as (
        select {neighbourhood r.neighbourhood} as neighbourhood, {part r.part_id} as part_id,
          {team r.team_id} as team_id, {month to_char(r.registered_on, 'YYYY-MM')} as month,
          s.matrix_label, s.domain, s.score, row_number() over of_domain as nth,
          lead(s.score) over of_domain is null as is_last,
          first_value(s.score) over of_domain as first_score
        from score_fact s
        join registration_fact r on r.projection = s.projection and r.case_id = s.case_id
        where r.projection = :projection and r.municipality = :municipality and r.form = 'CASE'
          and r.registered_on between :from and :until and r.known_from <= :known
          and s.measured_on <= :day and s.known_from <= :known
          and (s.known_until is null or s.known_until > :known)
        window of_domain as (
          partition by s.case_id, s.matrix, s.matrix_version, s.domain
          order by s.measured_on, s.position)
      ), counted as (
        select neighbourhood, part_id, team_id, month, matrix_label, domain, score,
          nth = 1 as is_first, is_last, is_last and nth > 1 as is_changed,
          sign(score - first_score) as change, count(*) as scores
        from scored
        where nth = 1 or is_last
        group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
      )
      select neighbourhood, part_id, team_id, month, matrix_label, domain, told.moment, told.level,
        sum(scores), cast(null as numeric)
      from counted
      cross join lateral (
        select 'FIRST' as moment, cast(score as text) as level where is_first
        union all
        select 'LAST', cast(score as text) where is_last
        union all
        select 'CHANGE', case change when 1 then 'BETTER' when -1 then 'WORSE' else 'SAME' end
          where is_changed
      ) told
      group by 1, 2, 3, 4, 5, 6, 7, 8
      """;

  private final FactReader facts;
  private final RegisteredCases cases;

  @Inject
  SelfSufficiencyTable(FactReader facts, RegisteredCases cases) {
    this.facts = facts;
    this.cases = cases;
  }

  @Override
  public TableDefinition definition() {
    return DEFINITION;
  }

  @Override
  public List<Fact> facts(FactQuestion asked) {
    return WithoutAnswer.add(DEFINITION, cases.of(asked), facts.read(SCORES, asked));
  }
}
