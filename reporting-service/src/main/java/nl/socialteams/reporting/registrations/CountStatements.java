// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.registrations;

/** The statements that count, by grouping; a key that is not known reads {@code unknown}. */
final class CountStatements {
  static final String UNKNOWN = "unknown";
  static final String TOTAL = "total";

  private static final String WHOLE =
      """
      with span as (
        select 'total' as key, cast(:from as date) as first_day, cast(:until as date) as last_day)
      """;
  private static final String MONTHS =
      """
      with span as (
        select to_char(month, 'YYYY-MM') as key,
          greatest(cast(month as date), cast(:from as date)) as first_day,
          least(cast(month + interval '1 month' as date) - 1, cast(:until as date)) as last_day
        from generate_series(
          date_trunc('month', cast(cast(:from as date) as timestamp)),
          cast(cast(:until as date) as timestamp),
          interval '1 month') as month)
      """;

  /**
   * By the numbers of the spans in which they came and were closed, so that every registration is
   * read once: 0 for before the first, null for one that was not closed. What was closed before the
   * first counts nowhere.
   */
  private static final String COUNTED =
      """
      , counted as (
        select %s as place, r.form, r.team_id is null as without_team,
          width_bucket(r.registered_on,
            (select array_agg(first_day order by first_day) from span)) as came,
          case when r.closed_on <= :until and r.closed_known_from <= :known
            then width_bucket(r.closed_on,
              (select array_agg(first_day order by first_day) from span)) end as closed,
          count(*) as number
        from counted_registration r
        where r.projection = :projection and r.municipality = :municipality
          and r.registered_on <= :until and r.known_from <= :known
          and (r.registered_on >= :from or r.closed_on is null or r.closed_on >= :from
            or r.closed_known_from > :known)
        group by 1, 2, 3, 4, 5
      ), numbered as (
        select key, row_number() over (order by first_day) as nth from span
      )
      """;

  private static final String INSIDE =
      """
      select coalesce(%s, 'unknown') as key,
        coalesce(sum(c.number) filter (where c.form = 'CASE' and c.came = s.nth), 0),
        coalesce(sum(c.number) filter (
          where c.form = 'PERSON_WITHOUT_CASE' and c.came = s.nth), 0),
        coalesce(sum(c.number) filter (where c.form = 'CASE' and c.closed = s.nth), 0),
        coalesce(sum(c.number) filter (
          where c.form = 'CASE' and coalesce(c.closed > s.nth, true)), 0),
        coalesce(sum(c.number) filter (where c.without_team and c.came = s.nth), 0)
      from numbered s join counted c on c.came <= s.nth
      group by 1
      """;
  private static final String OUTSIDE =
      """
      select coalesce(%s, 'unknown') as key, count(*)
      from span s
      join outside_registration_fact o on o.month between s.first_day and s.last_day
      where o.projection = :projection and o.municipality = :municipality
        and o.event_time <= :known
      group by 1
      """;

  private CountStatements() {}

  /** Cases and persons without a case. */
  static String inside(Grouping by) {
    return switch (by) {
      case TOTAL -> WHOLE + inside("cast(null as text)", "s.key");
      case MONTH -> MONTHS + inside("cast(null as text)", "s.key");
      case TEAM -> WHOLE + inside("r.team_id", "cast(c.place as text)");
      case NEIGHBOURHOOD -> WHOLE + inside("r.neighbourhood", "c.place");
    };
  }

  private static String inside(String place, String key) {
    return COUNTED.formatted(place) + INSIDE.formatted(key);
  }

  /** Registrations outside the system, of which no neighbourhood is known. */
  static String outside(Grouping by) {
    return switch (by) {
      case TOTAL -> WHOLE + OUTSIDE.formatted("s.key");
      case MONTH -> MONTHS + OUTSIDE.formatted("s.key");
      case TEAM -> WHOLE + OUTSIDE.formatted("cast(o.team_id as text)");
      case NEIGHBOURHOOD -> WHOLE + OUTSIDE.formatted("cast(null as text)");
    };
  }
}
