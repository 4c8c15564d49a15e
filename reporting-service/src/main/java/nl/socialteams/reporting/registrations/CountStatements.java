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
  private static final String INSIDE =
      """
      select coalesce(%s, 'unknown') as key,
        count(*) filter (where r.form = 'CASE' and r.registered_on >= s.first_day),
        count(*) filter (
          where r.form = 'PERSON_WITHOUT_CASE' and r.registered_on >= s.first_day),
        count(*) filter (
          where r.form = 'CASE' and r.closed_on between s.first_day and s.last_day
            and r.closed_known_from <= :known),
        count(*) filter (
          where r.form = 'CASE' and not coalesce(
            r.closed_on <= s.last_day and r.closed_known_from <= :known, false)),
        count(*) filter (where r.team_id is null and r.registered_on >= s.first_day)
      from span s join counted_registration r on r.registered_on <= s.last_day
      where r.projection = :projection and r.municipality = :municipality
        and r.known_from <= :known
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
      case TOTAL -> WHOLE + INSIDE.formatted("s.key");
      case MONTH -> MONTHS + INSIDE.formatted("s.key");
      case TEAM -> WHOLE + INSIDE.formatted("cast(r.team_id as text)");
      case NEIGHBOURHOOD -> WHOLE + INSIDE.formatted("r.neighbourhood");
    };
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
