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
import nl.socialteams.reporting.table.RecordedOfCase;
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

  /** What stands with the case tells the last day of nearly all; the others are looked up. */
  private static final String FACTS =
      """
      with running as (
        select r.projection, r.registration_id, r.case_id, r.neighbourhood, r.part_id, r.team_id,
          r.registered_on, r.contact_days, r.contacts_known_from,
          greatest(r.registered_on,
            case when cardinality(r.contact_days) = 1 and r.contact_days[1] <= :day
              and r.contacts_known_from[1] <= :known then r.contact_days[1] end,
            min(#{measured}), min(#{supported}), min(#{evaluated}),
            max(#{planned})) as newest,
          bool_or(#{measured?}) as by_scores, bool_or(#{supported?}) as by_supports,
          bool_or(#{evaluated?}) as by_answers, bool_or(#{planned?}) as by_plans
        from registration_fact r
        left join self_sufficiency_fact m on m.projection = r.projection and m.case_id = r.case_id
        left join supports_fact s on s.projection = r.projection and s.case_id = r.case_id
        left join evaluations_fact e on e.projection = r.projection and e.case_id = r.case_id
        left join plan_case_fact p on p.projection = r.projection and p.case_id = r.case_id
        where r.projection = :projection and r.municipality = :municipality and r.form = 'CASE'
          and r.registered_on between :from and :until and r.registered_on <= :day
          and r.known_from <= :known
          and (r.closed_on is null or r.closed_on > :day or r.closed_known_from > :known)
        group by r.projection, r.registration_id
      ), recorded as (
        select {neighbourhood r.neighbourhood} as neighbourhood, {part r.part_id} as part_id,
          {team r.team_id} as team_id, {month r.registered_on} as month,
          cast(:day as date) - greatest(r.newest,
            case when cardinality(r.contact_days) > 1 then (
              select max(c.day) from unnest(r.contact_days, r.contacts_known_from)
                as c (day, known_from) where c.day <= :day and c.known_from <= :known) end,
            case when r.by_scores then (
              select max(s.measured_on) from score_fact s
              where s.projection = r.projection and s.case_id = r.case_id
                and s.measured_on <= :day and s.known_from <= :known
                and (s.known_until is null or s.known_until > :known)) end,
            case when r.by_supports then (
              select max(e.day) from support_fact s
              cross join lateral (values (s.valid_from), (s.valid_until)) as e (day)
              where s.projection = r.projection and s.case_id = r.case_id
                and e.day <= :day and s.known_from <= :known
                and (s.known_until is null or s.known_until > :known)) end,
            case when r.by_plans then (
              select max(a.agreed_on) from plan_case_fact c
              join plan_agreement_fact a on a.projection = c.projection and a.plan_id = c.plan_id
              where c.projection = r.projection and c.case_id = r.case_id
                and a.agreed_on <= :day and a.known_from <= :known) end,
            case when r.by_answers then (
              select max(e.assessed_on) from evaluation_answer_fact e
              where e.projection = r.projection and e.case_id = r.case_id
                and e.assessed_on <= :day and e.known_from <= :known
                and (e.known_until is null or e.known_until > :known)) end) as days,
          count(*) as cases
        from running r
        group by 1, 2, 3, 4, 5
      )
      select neighbourhood, part_id, team_id, month,
        case when days < 30 then '0-30' when days < 90 then '30-90' when days < 180 then '90-180'
          when days < 365 then '180-365' else '365+' end,
        cases, cast(days as numeric)
      from recorded
      """
          .replace("#{measured}", new RecordedOfCase("m").lastDay())
          .replace("#{supported}", new RecordedOfCase("s").lastDay())
          .replace("#{evaluated}", new RecordedOfCase("e").lastDay())
          .replace("#{planned}", new RecordedOfCase("p").lastDay())
          .replace("#{measured?}", new RecordedOfCase("m").isLastUntold())
          .replace("#{supported?}", new RecordedOfCase("s").isLastUntold())
          .replace("#{evaluated?}", new RecordedOfCase("e").isLastUntold())
          .replace("#{planned?}", new RecordedOfCase("p").isLastUntold());

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
