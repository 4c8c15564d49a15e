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

  /**
   * Of each case and domain the first score and the last. They stand with the case, where the
   * question is as late as all that was measured, as numbers that have the scores in their lowest
   * bits ({@code first_and_last_fact}): those are counted before they are told apart. Of the other
   * cases all scores are read, as whole numbers in the order in which scores follow each other: the
   * day, the position, and in the lowest eight bits the score itself.
   */
  private static final String SCORES =
      """
      with standing as (
        select {neighbourhood r.neighbourhood} as neighbourhood, {part r.part_id} as part_id,
          {team r.team_id} as team_id, {month r.registered_on} as month,
          f.scored_in, unnest(f.first_and_last) as scores
        from registration_fact r
        join first_and_last_fact f on f.projection = r.projection and f.case_id = r.case_id
        where r.projection = :projection and r.municipality = :municipality and r.form = 'CASE'
          and r.registered_on between :from and :until and r.known_from <= :known
          and f.settled_from <= :known and f.last_on <= :day
      ), alike as (
        select *, count(*) as cases from standing group by 1, 2, 3, 4, 5, 6
      ), domains as materialized (
        select l.scored_in, d.domain ->> 0 as domain, d.domain ->> 1 as matrix_label, d.number
        from (select distinct scored_in from alike) l
        cross join lateral json_array_elements(cast(l.scored_in as json)) with ordinality
          as d (domain, number)
      ), of_case as (
        select {neighbourhood r.neighbourhood} as neighbourhood, {part r.part_id} as part_id,
          {team r.team_id} as team_id, {month r.registered_on} as month,
          s.matrix_label, s.domain, min(o.at) as first, max(o.at) as last
        from self_sufficiency_fact m
        join registration_fact r on r.projection = m.projection and r.case_id = m.case_id
        join score_fact s on s.projection = m.projection and s.case_id = m.case_id
        cross join lateral (
          select (cast(s.measured_on - date '1900-01-01' as bigint) << 32) + (s.position << 8)
            + s.score as at) o
        where r.projection = :projection and r.municipality = :municipality and r.form = 'CASE'
          and r.registered_on between :from and :until and r.known_from <= :known
          and (m.settled_from > :known or m.last_on > :day)
          and (m.first_known_from is null or m.first_on <= :day and m.first_known_from <= :known)
          and s.measured_on <= :day and s.known_from <= :known
          and (s.known_until is null or s.known_until > :known)
        group by s.case_id, s.matrix, s.matrix_version, s.domain, 1, 2, 3, 4, 5
      ), counted as (
        select a.neighbourhood, a.part_id, a.team_id, a.month, d.matrix_label, d.domain,
          (a.scores >> 8) & 255 as first_score, a.scores & 255 as last_score,
          (a.scores >> 16) & 1 = 1 as is_changed, a.cases
        from alike a
        join domains d on d.scored_in = a.scored_in and d.number = a.scores >> 17
        union all
        select neighbourhood, part_id, team_id, month, matrix_label, domain,
          first & 255 as first_score, last & 255 as last_score, first <> last as is_changed,
          count(*) as cases
        from of_case
        group by 1, 2, 3, 4, 5, 6, 7, 8, 9
      )
      select neighbourhood, part_id, team_id, month, matrix_label, domain, told.moment, told.level,
        sum(cases), cast(null as numeric)
      from counted
      cross join lateral (
        select 'FIRST' as moment, cast(first_score as text) as level
        union all
        select 'LAST', cast(last_score as text)
        union all
        select 'CHANGE',
          case when last_score > first_score then 'BETTER' when last_score < first_score then 'WORSE'
            else 'SAME' end
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
