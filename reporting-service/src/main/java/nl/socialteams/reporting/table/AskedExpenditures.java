// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.table;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The population that tables about the working budget share: expenditures that were asked for. */
@ApplicationScoped
public class AskedExpenditures {
  /**
   * What an expenditure had cost by its statuses {@code x} (an aggregate); null where it was not
   * paid. What is settled takes the place of what was paid.
   */
  public static final String SPENT =
      """
      (array_agg(x.amount order by x.position desc)
          filter (where x.status in ('PAID', 'SETTLED')))[1]
        - coalesce(sum(x.amount)
          filter (where x.status in ('PARTLY_REFUNDED', 'REFUNDED')), 0)
      """;

  /**
   * Those of the period as {@code asked}: its team and day, whether it was paid up to the reference
   * date, and what it had cost by then.
   */
  public static final String WITH =
      """
      with asked as (
        select e.expenditure_id, e.case_id, e.team_id,
          cast(a.true_from at time zone 'Europe/Amsterdam' as date) as asked_on,
          s.paid, s.spent
        from expenditure_fact e
        join expenditure_status_fact a on a.projection = e.projection
          and a.expenditure_id = e.expenditure_id and a.position = 0
        cross join lateral (
          select coalesce(bool_or(x.status = 'PAID'), false) as paid,
            %s as spent
          from expenditure_status_fact x
          where x.projection = e.projection and x.expenditure_id = e.expenditure_id
            and x.true_from < cast(cast(:day as date) + 1 as timestamp) at time zone 'Europe/Amsterdam'
            and x.known_from <= :known
        ) s
        where e.projection = :projection and e.municipality = :municipality
          and a.true_from >= cast(cast(:from as date) as timestamp) at time zone 'Europe/Amsterdam'
          and a.true_from
            < cast(cast(:until as date) + 1 as timestamp) at time zone 'Europe/Amsterdam'
          and a.known_from <= :known
      )
      """
          .formatted(SPENT);

  private static final String ALL =
      WITH
          + """
      select cast(null as text), cast(null as uuid), {team team_id}, {month asked_on}, count(*),
        cast(null as numeric)
      from asked
      group by 3, 4
      """;

  private final FactReader facts;

  @Inject
  AskedExpenditures(FactReader facts) {
    this.facts = facts;
  }

  public List<Fact> of(FactQuestion asked) {
    return facts.read(ALL, asked);
  }
}
