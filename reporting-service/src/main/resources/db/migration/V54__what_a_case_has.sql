-- What reports ask of every case of a year stands with the case itself, instead of being looked up among all that was
-- recorded of it: the first and the last day of what holds, since when the first is known (where nothing else was true
-- or known before it, and it holds still), and since when nothing came or went. See ADR 83.
select set_config('socialteams.process', 'events', true);

do $$
declare
  kept record;
begin
  for kept in
    select * from (values
      ('self_sufficiency_fact', 'score_fact', 'case_id', 'measured_on', 'measured_on', 'known_until'),
      ('supports_fact', 'support_fact', 'case_id', 'valid_from', 'greatest(valid_from, valid_until)', 'known_until'),
      ('evaluations_fact', 'evaluation_answer_fact', 'case_id', 'assessed_on', 'assessed_on', 'known_until'),
      ('plan_case_fact', 'plan_agreement_fact', 'plan_id', 'agreed_on', 'agreed_on', 'cast(null as timestamptz)')
    ) as t (aggregate, record, key, first_day, last_day, known_until)
  loop
    execute format(
      'alter table %I add column first_on date, add column first_known_from timestamptz, add column last_on date,
        add column settled_from timestamptz', kept.aggregate);
    execute format($sql$
      update %1$I f set first_on = t.first_on, first_known_from = t.first_known_from, last_on = t.last_on,
        settled_from = t.settled_from
      from (
        select projection, key, min(first_day) filter (where known_until is null) as first_on,
          max(last_day) filter (where known_until is null) as last_on,
          min(known_from) filter (where known_until is null and first_day = earliest and known_from = earliest_known)
            as first_known_from,
          greatest(max(known_from), max(known_until)) as settled_from
        from (
          select *, min(first_day) over of_key as earliest, min(known_from) over of_key as earliest_known
          from (
            select distinct projection, %2$I as key, %3$s as first_day, %4$s as last_day, known_from,
              %5$s as known_until
            from %6$I) r
          window of_key as (partition by projection, key)) r
        group by projection, key) t
      where f.projection = t.projection and f.%2$I = t.key
      $sql$, kept.aggregate, kept.key, kept.first_day, kept.last_day, kept.known_until, kept.record);
  end loop;
end
$$;

-- Those of which the first is not told, and has to be looked up as known before they settled.
create index ix_self_sufficiency_fact_settled_from
  on self_sufficiency_fact (projection, municipality, settled_from) where first_known_from is null;
create index ix_supports_fact_settled_from
  on supports_fact (projection, municipality, settled_from) where first_known_from is null;
create index ix_evaluations_fact_settled_from
  on evaluations_fact (projection, municipality, settled_from) where first_known_from is null;
create index ix_plan_case_fact_settled_from
  on plan_case_fact (projection, settled_from) where first_known_from is null;

analyze self_sufficiency_fact, supports_fact, evaluations_fact, plan_case_fact;

-- The first contact of several that are known on a day; one before the registration counts as held on its day.
create function first_contact(days date[], known_from timestamptz[], registered_on date, by_day date, known timestamptz)
  returns date immutable parallel safe language sql
  return (
    select min(greatest(c.day, registered_on)) from unnest(days, known_from) as c (day, since)
    where c.day <= by_day and c.since <= known);
