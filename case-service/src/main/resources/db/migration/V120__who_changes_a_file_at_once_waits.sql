-- Two who changed one file at the same moment could leave it kept otherwise than it was (KeptAtOnceTest): whose file it
-- is was read before others were waited for, so that a case that was closed while its client was merged still ran for
-- the person, for ever; and what was added to a duplicate waited for nobody who looked at the whole file.

-- Whose files these clients are in. Nobody else merges or parts them, or changes what is kept of them, until the
-- transaction ends; who only refers to them does not wait. Run by the owner only, who reads anew after it.
create function hold_persons(of_clients uuid[]) returns uuid[]
  set plan_cache_mode = force_generic_plan language plpgsql as $$
declare
  persons uuid[];
begin
  -- who was merged before the person, as a merger does
  perform from client k where k.id = any (of_clients)
    order by k.merged_into is null, k.id for no key update;
  persons := array(select distinct coalesce(k.merged_into, k.id) from client k where k.id = any (of_clients));
  perform from client k where k.id = any (persons) and k.id <> all (of_clients) order by k.id for no key update;
  return persons;
end
$$;

create or replace function retain_files(of_clients uuid[]) returns void
  set plan_cache_mode = force_generic_plan language plpgsql as $$
declare
  persons uuid[] := hold_persons(of_clients);
begin
  delete from retained_file r where r.client = any (of_clients) and r.client <> all (persons);
  insert into retained_file as r (client, municipality, runs, last_day, law)
    select f.client, f.municipality, f.runs, f.last_day, f.law from kept_files(persons) f
    where f.last_day is not null
    on conflict (client) do update
    set municipality = excluded.municipality, runs = excluded.runs, last_day = excluded.last_day, law = excluded.law
    where (r.municipality, r.runs, r.last_day, r.law)
      is distinct from (excluded.municipality, excluded.runs, excluded.last_day, excluded.law);
end
$$;

create or replace function retain_files_of_registrations() returns trigger
  security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan language plpgsql as $$
declare
  before text := become('destruction');
begin
  if before <> 'destruction' then
    perform hold_persons(array(select distinct a.client from added a));
    insert into retained_file as r (client, municipality, runs, last_day, law)
      select of.person, of.municipality, false, max(a.registered_on),
        case when bool_or(extract(year from a.registered_on) - of.birth_year <= 18)
          then 'JEUGDWET' else 'WMO_2015' end
      from added a
      cross join lateral (
        select coalesce(k.merged_into, k.id) as person, k.municipality, k.birth_year
        from client k where k.id = a.client offset 0) of
      group by of.person, of.municipality
      on conflict (client) do update
      set last_day = greatest(r.last_day, excluded.last_day),
        law = case 'JEUGDWET' when excluded.law then excluded.law else r.law end
      where excluded.last_day > r.last_day or excluded.law = 'JEUGDWET' and r.law <> 'JEUGDWET';
  end if;
  perform become(before);
  return null;
end
$$;

create or replace function retain_files_of_cases() returns trigger
  security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan language plpgsql as $$
declare
  before text := become('destruction');
begin
  if before <> 'destruction' then
    perform hold_persons(array(select distinct a.client from added a));
    update retained_file r
      set runs = r.runs or opened.runs, last_day = greatest(r.last_day, opened.closed_on)
      from (
        select of.person, bool_or(a.closed_on is null) as runs, max(a.closed_on) as closed_on
        from added a
        cross join lateral (
          select coalesce(k.merged_into, k.id) as person from client k where k.id = a.client offset 0) of
        group by of.person) opened
      where r.client = opened.person and (opened.runs and not r.runs or opened.closed_on > r.last_day);
  end if;
  perform become(before);
  return null;
end
$$;

-- Lines of timelines move the day on, at most once a day: who writes later that day holds nobody.
create or replace function retain_files_of_lines() returns trigger
  security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan language plpgsql as $$
declare
  before text := become('destruction');
  moved uuid[];
begin
  if before <> 'destruction' then
    moved := array(
      select distinct of.client
      from added a
      cross join lateral (
        select k.id as client, coalesce(k.merged_into, k.id) as person
        from case_file c join client k on k.id = c.client where c.id = a.case_id offset 0) of
      join retained_file r on r.client = of.person
      where r.last_day < (a.noted_at at time zone 'Europe/Amsterdam')::date);
    if moved <> '{}' then
      perform hold_persons(moved);
      update retained_file r set last_day = noted.on_day
        from (
          select of.person, max((a.noted_at at time zone 'Europe/Amsterdam')::date) as on_day
          from added a
          cross join lateral (
            select coalesce(k.merged_into, k.id) as person
            from case_file c join client k on k.id = c.client where c.id = a.case_id offset 0) of
          group by of.person) noted
        where r.client = noted.person and r.last_day < noted.on_day;
    end if;
  end if;
  perform become(before);
  return null;
end
$$;

-- who was ever merged, or parted again
do $$
declare
  before text := become('destruction');
begin
  perform retain_files(array(select m.client from client_merger m union select m.duplicate from client_merger m));
  perform become(before);
end
$$;
