-- What is due for destruction (G5) was found by reading every file of the municipality, at every page. What decides
-- it, is kept from here on: one row of each client who was not merged into another, brought up to date with each
-- change, by triggers.
create table retained_file (
  client uuid not null constraint pk_retained_file primary key
    constraint fk_retained_file_client references client on delete cascade,
  municipality text not null,
  runs boolean not null,
  last_day date not null,
  -- a year on is not always another day: 29 February has an order of its own
  leap_day boolean not null generated always as (
    extract(month from last_day) = 2 and extract(day from last_day) = 29) stored,
  law text not null constraint ck_retained_file_law check (law in ('WMO_2015', 'JEUGDWET'))
);
create index ix_retained_file_due on retained_file (municipality, law, leap_day, last_day, client) where not runs;

-- Brings the row of a client up to date; run by the owner only. Who changes something else of the same client waits,
-- so the last who looks sees all.
create function retain_file(of_client uuid) returns void language plpgsql as $$
declare
  person uuid := person_of(of_client);
  found record;
begin
  delete from retained_file where client = of_client and client <> person;
  perform from client k where k.id = person for update;
  select k.municipality, f.* into found
    from client k cross join lateral kept_file(k.id) f where k.id = person and f.last_day is not null;
  if found.last_day is not null then
    insert into retained_file as r (client, municipality, runs, last_day, law)
      values (person, found.municipality, found.runs, found.last_day, found.law)
      on conflict (client) do update
      set municipality = excluded.municipality, runs = excluded.runs, last_day = excluded.last_day, law = excluded.law
      where (r.municipality, r.runs, r.last_day, r.law)
        is distinct from (excluded.municipality, excluded.runs, excluded.last_day, excluded.law);
  end if;
end
$$;

-- of a row that names its client, or a client itself; a file that is being destroyed is not kept
create function retain_file_of_client() returns trigger
  security definer set search_path = public, pg_temp language plpgsql as $$
declare
  before text := become('destruction');
begin
  if before <> 'destruction' then
    if tg_table_name = 'client' then
      perform retain_file(of.id) from (
        select new.id union select old.merged_into where old.merged_into is not null) of (id);
    else
      perform retain_file(new.client);
    end if;
  end if;
  perform become(before);
  return null;
end
$$;

create function retain_file_of_support() returns trigger
  security definer set search_path = public, pg_temp language plpgsql as $$
declare
  before text := become('destruction');
begin
  if before <> 'destruction' then
    perform retain_file(c.client) from case_file c where c.id = new.case_id;
  end if;
  perform become(before);
  return null;
end
$$;

-- A line of a timeline moves the day on, at most once a day.
create function retain_file_of_line() returns trigger
  security definer set search_path = public, pg_temp language plpgsql as $$
declare
  before text := become('destruction');
  noted_on date := (new.noted_at at time zone 'Europe/Amsterdam')::date;
begin
  if before <> 'destruction' then
    update retained_file r set last_day = noted_on
      where r.client = (
        select coalesce(k.merged_into, k.id) from case_file c join client k on k.id = c.client
        where c.id = new.case_id)
      and r.last_day < noted_on;
  end if;
  perform become(before);
  return null;
end
$$;

create trigger tr_registration_retained after insert or update of client, registered_on on registration
  for each row execute function retain_file_of_client();
create trigger tr_case_file_retained after insert or update of client, closed_on on case_file
  for each row execute function retain_file_of_client();
create trigger tr_client_retained after update of merged_into, birth_year on client
  for each row when ((old.merged_into, old.birth_year) is distinct from (new.merged_into, new.birth_year))
  execute function retain_file_of_client();
create trigger tr_client_correction_retained after insert on client_correction
  for each row execute function retain_file_of_client();
create trigger tr_support_retained after insert or update of law on support
  for each row execute function retain_file_of_support();
create trigger tr_timeline_entry_retained after insert on timeline_entry
  for each row execute function retain_file_of_line();

-- The last day of which the term has ended on a day: no later day has.
create function last_day_due(on_day date, years integer, leap boolean) returns date
  immutable language sql
  return case
    when leap and extract(month from ((on_day - make_interval(years => years))::date + 1)) = 2
      and extract(day from ((on_day - make_interval(years => years))::date + 1)) = 29
      and ((on_day - make_interval(years => years))::date + 1) + make_interval(years => years) <= on_day
    then (on_day - make_interval(years => years))::date + 1
    else (on_day - make_interval(years => years))::date end;

-- Files whose term has ended on a day, those that ended first in front. For each law, and for 29 February, the index
-- has them in that order; of each no more are read than are asked.
create or replace function files_due(
    in_municipality text, on_day date, after_day date, after_client uuid, at_most integer)
  returns table (client uuid, household uuid, last_day date, law text, years integer, due_on date, obstacles text[])
  stable security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan
  language plpgsql as $$
declare
  before text := become('destruction');
begin
  if has_right('retention:keep') and in_municipality = any (told_texts('municipalities')) then
    return query
      select d.client, k.household, d.last_day, d.law, d.years, d.due_on,
        -- those of destruction_obstacles that are left: no case of the person runs, and the term has ended
        array_remove(array[
          case when exists (select from case_file c
              where c.household = k.household and c.client <> all (o.persons) and c.closed_on is null)
            then 'HOUSEHOLD_CASE_RUNS' end,
          case when exists (select from retention_hold h where h.client = any (o.persons) and h.lifted_at is null)
            then 'ON_HOLD' end,
          case when exists (select from processing_restriction p where p.client = any (o.persons) and p.lifted_at is null)
            then 'RESTRICTED' end], null)
      from (
        select f.client, f.last_day, s.law, s.years, f.due_on
        from (
          select t.law, t.years, l.leap, last_day_due(on_day, t.years, l.leap) as until_day,
            last_day_due(after_day, t.years, l.leap) as read_day
          from (
            select w.law, retention_years(in_municipality, w.law, on_day) as years
            from (values ('WMO_2015'), ('JEUGDWET')) w (law)) t
          cross join (values (false), (true)) l (leap)) s
        cross join lateral (
          select r.client, r.last_day, (r.last_day + make_interval(years => s.years))::date as due_on
          from retained_file r
          where r.municipality = in_municipality and r.law = s.law and r.leap_day = s.leap and not r.runs
            and r.last_day <= s.until_day
            and (r.last_day, r.client) > (s.read_day, case
              when (s.read_day + make_interval(years => s.years))::date = after_day then after_client
              else 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid end)
          order by r.last_day, r.client limit at_most) f
        order by f.due_on, f.client limit at_most) d
      join client k on k.id = d.client
      cross join lateral (
        select array(select d.client union all select m.id from client m where m.merged_into = d.client) as persons) o
      order by d.due_on, d.client;
  end if;
  perform become(before);
end
$$;

-- what is known already
alter table client no force row level security;
alter table registration no force row level security;
alter table case_file no force row level security;
alter table client_correction no force row level security;
alter table timeline_entry no force row level security;
alter table support no force row level security;
insert into retained_file (client, municipality, runs, last_day, law)
  select k.id, k.municipality, f.runs, f.last_day, f.law
  from client k cross join lateral kept_file(k.id) f
  where k.merged_into is null and f.last_day is not null;
alter table client force row level security;
alter table registration force row level security;
alter table case_file force row level security;
alter table client_correction force row level security;
alter table timeline_entry force row level security;
alter table support force row level security;

-- read and written by the functions above only
select protect_table('retained_file'), let_be_exported('retained_file');
