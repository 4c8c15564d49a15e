// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.workingbudget;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.reporting.table.Dimension;
import nl.socialteams.reporting.table.Exposure;
import nl.socialteams.reporting.table.Fact;
import nl.socialteams.reporting.table.FactQuestion;
import nl.socialteams.reporting.table.FactReader;
import nl.socialteams.reporting.table.Measure;
import nl.socialteams.reporting.table.ReportTable;
import nl.socialteams.reporting.table.TableDefinition;

/** Hours from asking to the decision. */
@ApplicationScoped
class DecisionTimeTable implements ReportTable {
  private static final TableDefinition DEFINITION =
      new TableDefinition(
          "time-to-decision",
          "R8",
          List.of(),
          List.of(Dimension.of("outcome")),
          List.of(
              Measure.percentile("medianHours", "HOURS", 50),
              Measure.percentile("p90Hours", "HOURS", 90)),
          Exposure.PROTECTED);
  private static final String FACTS =
      """
      select cast(null as text), cast(null as uuid), {team e.team_id},
        {month cast(asked.true_from at time zone 'Europe/Amsterdam' as date)},
        coalesce(decided.status, 'NO_ANSWER'), count(*),
        round(cast(extract(epoch from decided.true_from - asked.true_from) / 3600 as numeric), 1)
      from expenditure_fact e
      join expenditure_status_fact asked on asked.projection = e.projection
        and asked.expenditure_id = e.expenditure_id and asked.position = 0
      left join lateral (
        select x.status, x.true_from from expenditure_status_fact x
        where x.projection = e.projection and x.expenditure_id = e.expenditure_id
          and x.status in ('APPROVED', 'REFUSED') and cast(x.true_from at time zone 'Europe/Amsterdam' as date) <= :day and x.known_from <= :known
        order by x.position limit 1
      ) decided on true
      where e.projection = :projection and e.municipality = :municipality
        and cast(asked.true_from at time zone 'Europe/Amsterdam' as date)
          between :from and :until
        and asked.known_from <= :known
      group by 1, 2, 3, 4, 5, 7
      """;

  private final FactReader facts;

  @Inject
  DecisionTimeTable(FactReader facts) {
    this.facts = facts;
  }

  @Override
  public TableDefinition definition() {
    return DEFINITION;
  }

  @Override
  public List<Fact> facts(FactQuestion asked) {
    return facts.read(FACTS, asked);
  }
}
