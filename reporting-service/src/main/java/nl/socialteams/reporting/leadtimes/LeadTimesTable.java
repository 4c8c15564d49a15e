// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.leadtimes;

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

/** Days from registration to what came of it. */
@ApplicationScoped
class LeadTimesTable implements ReportTable {
  private static final TableDefinition DEFINITION =
      new TableDefinition(
          "lead-times",
          "R12",
          List.of(Dimension.of("step")),
          List.of(Dimension.of("reached")),
          List.of(
              Measure.percentile("medianDays", "DAYS", 50),
              Measure.percentile("p90Days", "DAYS", 90)),
          Exposure.PROTECTED);
  private static final String FACTS =
      """
      select {neighbourhood r.neighbourhood}, {part r.part_id}, {team r.team_id},
        {month to_char(r.registered_on, 'YYYY-MM')},
        s.step, case when s.day is null then 'NO_ANSWER' else 'REACHED' end, count(*),
        cast(s.day - r.registered_on as numeric)
      from counted_registration r
      left join lateral (
        select min(a.agreed_on) as agreed_on
        from plan_case_fact c
        join plan_agreement_fact a on a.projection = c.projection and a.plan_id = c.plan_id
        where c.projection = r.projection and c.case_id = r.case_id
          and a.agreed_on between r.registered_on and :day and a.known_from <= :known
      ) plan on true
      left join lateral (
        select min(greatest(c.day, r.registered_on)) as day
        from unnest(r.contact_days, r.contacts_known_from) as c (day, known_from)
        where c.day <= :day and c.known_from <= :known
      ) contact on true
      cross join lateral (values
        ('FIRST_CONTACT', contact.day),
        ('PLAN', plan.agreed_on),
        ('CLOSING', case when r.days_known and r.closed_on <= :day and r.closed_known_from <= :known
          then r.closed_on end)
      ) as s (step, day)
      where r.projection = :projection and r.municipality = :municipality and r.form = 'CASE'
        and r.registered_on between :from and :until and r.known_from <= :known
      group by 1, 2, 3, 4, 5, 6, 8
      """;

  private final FactReader facts;

  @Inject
  LeadTimesTable(FactReader facts) {
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
