// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.dataquality;

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

/** Running cases by the days since anything was recorded in them. */
@ApplicationScoped
class StaleCasesTable implements ReportTable {
  private static final TableDefinition DEFINITION =
      new TableDefinition(
          "stale-cases",
          "R11",
          List.of(),
          List.of(Dimension.of("daysSinceRecord")),
          List.of(
              Measure.percentile("medianDays", "DAYS", 50),
              Measure.percentile("p90Days", "DAYS", 90)),
          Exposure.LIVE);

  /**
   * Materialized, so that the newest day of a case is looked up once; in the order of their keys,
   * which lie side by side.
   */
  private static final String FACTS =
      """
      with running as (
        select * from registration_fact r
        where r.projection = :projection and r.municipality = :municipality and r.form = 'CASE'
          and r.registered_on between :from and :until and r.registered_on <= :day
          and r.known_from <= :known
          and (r.closed_on is null or r.closed_on > :day or r.closed_known_from > :known)
        order by r.case_id
      ), recorded as materialized (
        select r.neighbourhood, r.part_id, r.team_id, to_char(r.registered_on, 'YYYY-MM') as month,
          cast(:day as date) - greatest(r.registered_on,
            (select max(c.day) from unnest(r.contact_days, r.contacts_known_from)
              as c (day, known_from) where c.day <= :day and c.known_from <= :known),
            (select max(s.measured_on) from score_fact s
              where s.projection = r.projection and s.case_id = r.case_id
                and s.measured_on <= :day and s.known_from <= :known
                and (s.known_until is null or s.known_until > :known)),
            (select max(e.day) from support_fact s
              cross join lateral (values (s.valid_from), (s.valid_until)) as e (day)
              where s.projection = r.projection and s.case_id = r.case_id
                and e.day <= :day and s.known_from <= :known
                and (s.known_until is null or s.known_until > :known)),
            (select max(a.agreed_on) from plan_case_fact c
              join plan_agreement_fact a on a.projection = c.projection and a.plan_id = c.plan_id
              where c.projection = r.projection and c.case_id = r.case_id
                and a.agreed_on <= :day and a.known_from <= :known),
            (select max(e.assessed_on) from evaluation_answer_fact e
              where e.projection = r.projection and e.case_id = r.case_id
                and e.assessed_on <= :day and e.known_from <= :known
                and (e.known_until is null or e.known_until > :known))) as days
        from running r
      )
      select {neighbourhood neighbourhood}, {part part_id}, {team team_id}, {month month},
        case when days < 30 then '0-30' when days < 90 then '30-90' when days < 180 then '90-180'
          when days < 365 then '180-365' else '365+' end,
        count(*), cast(days as numeric)
      from recorded
      group by 1, 2, 3, 4, 5, 7
      """;

  private final FactReader facts;

  @Inject
  StaleCasesTable(FactReader facts) {
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
