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
import nl.socialteams.reporting.table.RecordedOfCase;
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
  private static final RecordedOfCase AGREED = new RecordedOfCase("p");

  /**
   * Each step is counted by itself. A case may have several plans: what stands with each of them
   * tells the first day, unless that was before the registration or is known only in part. Without
   * a plan are all cases less those with one.
   */
  private static final String FACTS =
      """
      with contacted as (
        select #{coordinates}, 'FIRST_CONTACT' as step,
          case cardinality(r.contact_days)
            when 0 then null
            when 1 then case when r.contact_days[1] <= :day and r.contacts_known_from[1] <= :known
              then greatest(r.contact_days[1], r.registered_on) end
            else first_contact(
              r.contact_days, r.contacts_known_from, r.registered_on, :day, :known)
            end - r.registered_on as days,
          count(*) as cases
        from counted_registration r
        where #{registered}
        group by 1, 2, 3, 4, 6
      ), closed as (
        select #{coordinates}, 'CLOSING' as step,
          case when r.days_known and r.closed_on <= :day and r.closed_known_from <= :known
            then r.closed_on - r.registered_on end as days,
          count(*) as cases
        from counted_registration r
        where #{registered}
        group by 1, 2, 3, 4, 6
      ), planned as (
        select r.projection, r.case_id, r.neighbourhood, r.part_id, r.team_id, r.registered_on,
          min(p.first_on) filter (where #{agreed} and p.first_on >= r.registered_on) as agreed_on,
          bool_or(#{untold}
            or #{agreed} and p.first_on < r.registered_on and p.last_on >= r.registered_on)
            as is_untold
        from registration_fact r
        join plan_case_fact p on p.projection = r.projection and p.case_id = r.case_id
        where #{registered}
        group by r.projection, r.registration_id
      ), agreed as (
        select #{coordinates}, 'PLAN' as step,
          case when r.is_untold then (
            select min(a.agreed_on)
            from plan_case_fact c
            join plan_agreement_fact a on a.projection = c.projection and a.plan_id = c.plan_id
            where c.projection = r.projection and c.case_id = r.case_id
              and a.agreed_on between r.registered_on and :day and a.known_from <= :known)
            else r.agreed_on end - r.registered_on as days,
          count(*) as cases
        from planned r
        group by 1, 2, 3, 4, 6
      ), without_plan as (
        select neighbourhood, part_id, team_id, month, sum(cases) as cases
        from (
          select neighbourhood, part_id, team_id, month, cases from closed
          union all
          select neighbourhood, part_id, team_id, month, -cases from agreed where days is not null
        ) c
        group by 1, 2, 3, 4
      ), reached as (
        select * from contacted
        union all select * from closed
        union all select * from agreed where days is not null
        union all select neighbourhood, part_id, team_id, month, 'PLAN', null, cases
          from without_plan where cases > 0
      )
      select neighbourhood, part_id, team_id, month, step,
        case when days is null then 'NO_ANSWER' else 'REACHED' end, cases, cast(days as numeric)
      from reached
      """
          .replace("#{agreed}", AGREED.isThere())
          .replace("#{untold}", AGREED.isUntold())
          .replace(
              "#{coordinates}",
              """
              {neighbourhood r.neighbourhood} as neighbourhood, {part r.part_id} as part_id,
                {team r.team_id} as team_id, {month r.registered_on} as month\
              """)
          .replace(
              "#{registered}",
              """
              r.projection = :projection and r.municipality = :municipality and r.form = 'CASE'
                and r.registered_on between :from and :until and r.known_from <= :known""");

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
