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
  private static final String SCORES =
      """
      with scored as (
        select r.neighbourhood, r.part_id, r.team_id, to_char(r.registered_on, 'YYYY-MM') as month,
          s.matrix_label, s.domain, s.score,
          row_number() over (of_domain order by s.measured_on, s.position) as from_first,
          row_number() over (of_domain order by s.measured_on desc, s.position desc) as from_last,
          first_value(s.score) over (of_domain order by s.measured_on, s.position) as first_score
        from score_fact s
        join registration_fact r on r.projection = s.projection and r.case_id = s.case_id
        where r.projection = :projection and r.municipality = :municipality and r.form = 'CASE'
          and r.registered_on between :from and :until and r.known_from <= :known
          and s.measured_on <= :day and s.known_from <= :known
          and (s.known_until is null or s.known_until > :known)
        window of_domain as (partition by s.case_id, s.matrix, s.matrix_version, s.domain)
      ), told as (
        select scored.*, 'FIRST' as moment, cast(score as text) as level from scored
          where from_first = 1
        union all
        select scored.*, 'LAST', cast(score as text) from scored where from_last = 1
        union all
        select scored.*, 'CHANGE', case
            when score > first_score then 'BETTER'
            when score < first_score then 'WORSE'
            else 'SAME' end
          from scored where from_last = 1 and from_first > 1
      )
      select {neighbourhood neighbourhood}, {part part_id}, {team team_id}, {month month},
        matrix_label, domain, moment, level, count(*), cast(null as numeric)
      from told
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
