// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.returns;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.reporting.table.AskedExpenditures;
import nl.socialteams.reporting.table.Dimension;
import nl.socialteams.reporting.table.Exposure;
import nl.socialteams.reporting.table.Fact;
import nl.socialteams.reporting.table.FactQuestion;
import nl.socialteams.reporting.table.FactReader;
import nl.socialteams.reporting.table.ReportTable;
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
  private static final String HELPED =
      AskedExpenditures.WITH
          + """
      , helped as (
        select r.neighbourhood, r.part_id, r.team_id, min(a.asked_on) as asked_on, r.case_id
        from asked a
        join registration_fact r on r.projection = :projection and r.case_id = a.case_id
        where a.paid and r.municipality = :municipality and r.form = 'CASE'
          and r.known_from <= :known
        group by 1, 2, 3, 5
      )
      """;
  private static final String CASES =
      HELPED
          + """
      select {neighbourhood neighbourhood}, {part part_id}, {team team_id}, {month asked_on}, count(*), cast(null as numeric)
      from helped
      group by 1, 2, 3, 4
      """;
  private static final String CHANGES =
      HELPED
          + """
      , scored as (
        select h.neighbourhood, h.part_id, h.team_id, h.asked_on, s.matrix_label, s.domain, s.score,
          row_number() over (of_domain order by s.measured_on, s.position) as from_first,
          row_number() over (of_domain order by s.measured_on desc, s.position desc) as from_last,
          first_value(s.score) over (of_domain order by s.measured_on, s.position) as first_score
        from helped h
        join score_fact s on s.projection = :projection and s.case_id = h.case_id
        where s.measured_on <= :day and s.known_from <= :known
          and (s.known_until is null or s.known_until > :known)
        window of_domain as (partition by s.case_id, s.matrix, s.matrix_version, s.domain)
      )
      select {neighbourhood neighbourhood}, {part part_id}, {team team_id}, {month asked_on},
        matrix_label, domain,
        case when score > first_score then 'BETTER' when score < first_score then 'WORSE'
          else 'SAME' end,
        count(*), cast(null as numeric)
      from scored
      where from_last = 1 and from_first > 1
      group by 1, 2, 3, 4, 5, 6, 7
      """;

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
    return WithoutAnswer.add(DEFINITION, facts.read(CASES, asked), facts.read(CHANGES, asked));
  }
}
