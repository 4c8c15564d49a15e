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
import nl.socialteams.reporting.table.ScoredDomains;
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

  /** What is told of a first and a last score, and of their change where there are two. */
  private static final String TOLD =
      """
      cross join lateral (
        select 1 as moment, p.first as level
        union all
        select 2, p.last
        union all
        select 3, cast(sign(p.last - p.first) as integer) where p.is_changed
      ) told""";

  /**
   * Of each case and domain the first score and the last. They stand with the case, where the
   * question is as late as all that was measured, as numbers that have the scores in their lowest
   * bits ({@code first_and_last_fact}): those are counted by a number of the list of domains before
   * they are told apart and named. Of the other cases all scores are read.
   */
  private static final String SCORES =
      """
      with standing as (
        select {neighbourhood r.neighbourhood} as neighbourhood, {part r.part_id} as part_id,
          {team r.team_id} as team_id, {month r.registered_on} as month,
          hashtextextended(f.scored_in, 0) as list, f.scored_in, s.scores
        from registration_fact r
        join first_and_last_fact f on f.projection = r.projection and f.case_id = r.case_id
        cross join lateral unnest(f.first_and_last) as s (scores)
        where r.projection = :projection and r.municipality = :municipality and r.form = 'CASE'
          and r.registered_on between :from and :until and r.known_from <= :known
          and f.settled_from <= :known and f.last_on <= :day
      ), alike as (
        select neighbourhood, part_id, team_id, month, list, scores,
          min(scored_in) filter (where scores >> 17 = 1) as scored_in, count(*) as cases
        from standing
        group by 1, 2, 3, 4, 5, 6
      ), domains as materialized (
        select l.list, d.domain ->> 0 as domain, d.domain ->> 1 as matrix_label, d.number
        from (select list, min(scored_in) as scored_in from alike where scored_in is not null
          group by 1) l
        cross join lateral json_array_elements(cast(l.scored_in as json)) with ordinality
          as d (domain, number)
      ), of_alike as (
        select a.neighbourhood, a.part_id, a.team_id, a.month, a.list, a.scores >> 17 as number,
          told.moment, told.level, sum(a.cases) as cases
        from alike a
        cross join lateral (
          select (a.scores >> 8) & 255 as first, a.scores & 255 as last,
            (a.scores >> 16) & 1 = 1 as is_changed) p
        #{told}
        group by 1, 2, 3, 4, 5, 6, 7, 8
      ), of_case as (
        select {neighbourhood r.neighbourhood} as neighbourhood, {part r.part_id} as part_id,
          {team r.team_id} as team_id, {month r.registered_on} as month,
          s.matrix_label, s.domain, min(o.at) as first_at, max(o.at) as last_at
        from self_sufficiency_fact m
        join registration_fact r on r.projection = m.projection and r.case_id = m.case_id
        join score_fact s on s.projection = m.projection and s.case_id = m.case_id
        cross join lateral (select #{at} as at) o
        where r.projection = :projection and r.municipality = :municipality and r.form = 'CASE'
          and r.registered_on between :from and :until and r.known_from <= :known
          and (m.settled_from > :known or m.last_on > :day)
          and (m.first_known_from is null or m.first_on <= :day and m.first_known_from <= :known)
          and #{held}
        group by s.case_id, s.matrix, s.matrix_version, s.domain, 1, 2, 3, 4, 5
      ), counted as (
        select a.neighbourhood, a.part_id, a.team_id, a.month, d.matrix_label, d.domain, a.moment,
          a.level, a.cases
        from of_alike a
        join domains d on d.list = a.list and d.number = a.number
        union all
        select c.neighbourhood, c.part_id, c.team_id, c.month, c.matrix_label, c.domain,
          told.moment, told.level, count(*)
        from of_case c
        cross join lateral (
          select cast(c.first_at & 255 as integer) as first,
            cast(c.last_at & 255 as integer) as last,
            c.first_at <> c.last_at as is_changed) p
        #{told}
        group by 1, 2, 3, 4, 5, 6, 7, 8
      )
      select neighbourhood, part_id, team_id, month, matrix_label, domain,
        (array['FIRST', 'LAST', 'CHANGE'])[moment],
        case when moment < 3 then cast(level as text)
          else (array['WORSE', 'SAME', 'BETTER'])[level + 2] end,
        sum(cases), cast(null as numeric)
      from counted
      group by neighbourhood, part_id, team_id, month, matrix_label, domain, moment, level
      """
          .replace("#{told}", TOLD)
          .replace("#{at}", ScoredDomains.IN_ORDER)
          .replace("#{held}", ScoredDomains.HELD);

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
