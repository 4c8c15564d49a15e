// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.returns;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.reporting.table.AskedExpenditures;
import nl.socialteams.reporting.table.Dimension;
import nl.socialteams.reporting.table.Exposure;
import nl.socialteams.reporting.table.Fact;
import nl.socialteams.reporting.table.FactQuestion;
import nl.socialteams.reporting.table.FactReader;
import nl.socialteams.reporting.table.ReportTable;
import nl.socialteams.reporting.table.ScoredDomains;
import nl.socialteams.reporting.table.TableDefinition;
import nl.socialteams.reporting.table.WithoutAnswer;

/**
 * How self-sufficiency changed in the cases that money was spent on. They are a part of the cases
 * that other tables count, and what is left of those would be told by subtracting.
 */
@ApplicationScoped
class SocialReturnTable implements ReportTable {
  private static final TableDefinition DEFINITION =
      new TableDefinition(
          "social-return",
          "R8",
          List.of(Dimension.of("matrix"), Dimension.of("domain")),
          List.of(Dimension.of("change")),
          List.of(),
          Exposure.LIVE);

  /** In the place of the values of a case itself. */
  private static final String HELPED = "HELPED";

  /**
   * The cases themselves, and those of which a domain was looked at more than once. The first and
   * the last score stand with the case, where the question is as late as all that was measured; of
   * the other cases all scores are read.
   */
  private static final String FACTS =
      AskedExpenditures.WITH
          + """
      , helped as materialized (
        select {neighbourhood r.neighbourhood} as neighbourhood, {part r.part_id} as part_id,
          {team r.team_id} as team_id, {month min(a.asked_on)} as month, r.case_id
        from asked a
        join registration_fact r on r.projection = :projection and r.case_id = a.case_id
        where a.paid and r.municipality = :municipality and r.form = 'CASE'
          and r.known_from <= :known
        group by r.neighbourhood, r.part_id, r.team_id, r.case_id
      ), standing as (
        select h.neighbourhood, h.part_id, h.team_id, h.month, f.scored_in,
          unnest(f.first_and_last) as scores
        from helped h
        join first_and_last_fact f on f.projection = :projection and f.case_id = h.case_id
        where f.settled_from <= :known and f.last_on <= :day
      ), alike as (
        select *, count(*) as cases from standing
        where (scores >> 16) & 1 = 1
        group by 1, 2, 3, 4, 5, 6
      ), #{domains}, of_case as (
        select h.neighbourhood, h.part_id, h.team_id, h.month, s.matrix_label, s.domain,
          min(o.at) as first, max(o.at) as last
        from helped h
        join self_sufficiency_fact m on m.projection = :projection and m.case_id = h.case_id
        join score_fact s on s.projection = m.projection and s.case_id = m.case_id
        cross join lateral (select #{at} as at) o
        where (m.settled_from > :known or m.last_on > :day) and #{held}
        group by h.case_id, s.matrix, s.matrix_version, 1, 2, 3, 4, 5, 6
      ), changed as (
        select a.neighbourhood, a.part_id, a.team_id, a.month, d.matrix_label, d.domain,
          (a.scores & 255) - ((a.scores >> 8) & 255) as more, a.cases
        from alike a
        join domains d on d.scored_in = a.scored_in and d.number = a.scores >> 17
        union all
        select neighbourhood, part_id, team_id, month, matrix_label, domain,
          (last & 255) - (first & 255), 1
        from of_case
        where first <> last
      )
      select neighbourhood, part_id, team_id, month, matrix_label, domain,
        case sign(more) when 1 then 'BETTER' when -1 then 'WORSE' else 'SAME' end,
        sum(cases), cast(null as numeric)
      from changed
      group by 1, 2, 3, 4, 5, 6, 7
      union all
      select neighbourhood, part_id, team_id, month, #{helped}, #{helped}, #{helped}, count(*),
        cast(null as numeric)
      from helped
      group by 1, 2, 3, 4
      """
              .replace("#{domains}", ScoredDomains.DOMAINS)
              .replace("#{at}", ScoredDomains.IN_ORDER)
              .replace("#{held}", ScoredDomains.HELD)
              .replace("#{helped}", "'" + HELPED + "'");

  private final FactReader facts;

  @Inject
  SocialReturnTable(FactReader facts) {
    this.facts = facts;
  }

  @Override
  public TableDefinition definition() {
    return DEFINITION;
  }

  @Override
  public List<Fact> facts(FactQuestion asked) {
    Map<Boolean, List<Fact>> told =
        facts.read(FACTS, asked).stream()
            .collect(Collectors.partitioningBy(fact -> fact.values().contains(HELPED)));
    return WithoutAnswer.add(
        DEFINITION,
        told.get(true).stream().map(SocialReturnTable::ofCase).toList(),
        told.get(false));
  }

  private static Fact ofCase(Fact helped) {
    return new Fact(helped.place(), helped.month(), List.of(), helped.count());
  }
}
