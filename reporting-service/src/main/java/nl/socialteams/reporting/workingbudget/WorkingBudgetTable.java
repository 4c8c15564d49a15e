// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.workingbudget;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.reporting.table.AskedExpenditures;
import nl.socialteams.reporting.table.Dimension;
import nl.socialteams.reporting.table.Exposure;
import nl.socialteams.reporting.table.Fact;
import nl.socialteams.reporting.table.FactQuestion;
import nl.socialteams.reporting.table.FactReader;
import nl.socialteams.reporting.table.Measure;
import nl.socialteams.reporting.table.ReportTable;
import nl.socialteams.reporting.table.TableDefinition;

/** Expenditures that were asked for, what became of them, and what they cost by then. */
@ApplicationScoped
class WorkingBudgetTable implements ReportTable {
  private static final TableDefinition DEFINITION =
      new TableDefinition(
          "working-budget",
          "R8",
          List.of(Dimension.of("status"), Dimension.of("view")),
          List.of(Dimension.of("code")),
          List.of(Measure.sum("amount", "EUR"), Measure.sum("spent", "EUR", 1)),
          Exposure.PROTECTED,
          "status");
  private static final String FACTS =
      """
      select cast(null as text), cast(null as uuid), {team e.team_id},
        {month cast(asked.true_from at time zone 'Europe/Amsterdam' as date)},
        latest.status, v.view, v.code, count(*), sum(e.amount), sum(latest.spent)
      from expenditure_fact e
      join expenditure_status_fact asked on asked.projection = e.projection
        and asked.expenditure_id = e.expenditure_id and asked.position = 0
      join lateral (
        select (array_agg(x.status order by x.position desc))[1] as status,
          coalesce(%s, 0) as spent
        from expenditure_status_fact x
        where x.projection = e.projection and x.expenditure_id = e.expenditure_id
          and cast(x.true_from at time zone 'Europe/Amsterdam' as date) <= :day and x.known_from <= :known
      ) latest on latest.status is not null
      cross join lateral (values
        ('PURPOSE', e.purpose),
        ('PROBLEM_PREVENTED', e.problem_prevented),
        ('LIFE_DOMAIN', e.life_domain)
      ) as v (view, code)
      where e.projection = :projection and e.municipality = :municipality
        and cast(asked.true_from at time zone 'Europe/Amsterdam' as date)
          between :from and :until
      group by 1, 2, 3, 4, 5, 6, 7
      """
          .formatted(AskedExpenditures.SPENT);

  private final FactReader facts;

  @Inject
  WorkingBudgetTable(FactReader facts) {
    this.facts = facts;
  }

  @Override
  public TableDefinition definition() {
    return DEFINITION;
  }

  @Override
  public List<Fact> facts(FactQuestion asked) {
    return facts.read(FACTS, asked, 2);
  }
}
