-- A partner's file registers a hundred residents in a transaction. What is due of them (V101), and who is whom in a
-- household (V100), was found out for each row that was added; from here on it is found out once for each statement.

-- 1. Which files are kept until when ------------------------------------------------------------------------

-- The last day on which something was recorded of each of these persons, those who were merged into them included,
-- and by which law the file is kept longest; run by the owner only. A part that ends in "offset 0" is looked up by its
-- key for each person, whatever the tables held when this was planned.
create function kept_files(of_persons uuid[])
  returns table (client uuid, municipality text, runs boolean, last_day date, law text)
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
begin
  return query select
    of.id, of.municipality,
    exists (select from case_file c where c.id = any (file.cases) and c.closed_on is null),
    greatest(
      (select max(r.registered_on) from registration r where r.client = any (of.persons)),
      (select max(c.closed_on) from case_file c where c.id = any (file.cases)),
      (select max((o.corrected_at at time zone 'Europe/Amsterdam')::date)
        from client_correction o where o.client = any (of.persons)),
      (select max((t.noted_at at time zone 'Europe/Amsterdam')::date)
        from timeline_entry t where t.case_id = any (file.cases))),
    -- Youth care is for who is under eighteen, by the year of birth where no more is told openly
    case when exists (select from registration r join client k on k.id = r.client
          where r.client = any (of.persons) and extract(year from r.registered_on) - k.birth_year <= 18)
        or exists (select from support s where s.case_id = any (file.cases) and s.law = 'JEUGDWET')
      then 'JEUGDWET' else 'WMO_2015' end
  from unnest(of_persons) as wanted(person)
  cross join lateral (
    select k.id, k.municipality,
      array(select k.id union all select m.id from client m where m.merged_into = k.id) as persons
    from client k where k.id = wanted.person offset 0) of
  cross join lateral (
    select array(select c.id from case_file c where c.client = any (of.persons)) as cases offset 0) file;
end
$$;

create or replace function kept_file(of_client uuid)
  returns table (runs boolean, last_day date, law text)
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
begin
  return query select f.runs, f.last_day, f.law from kept_files(array[person_of(of_client)]) f;
end
$$;

-- Brings the rows of these clients up to date; run by the owner only. Who changes something else of the same client
-- waits, so the last who looks sees all.
create function retain_files(of_clients uuid[]) returns void
  set plan_cache_mode = force_generic_plan language plpgsql as $$
declare
  persons uuid[] := array(
    select distinct coalesce(k.merged_into, k.id) from client k where k.id = any (of_clients) order by 1);
begin
  delete from retained_file r where r.client = any (of_clients) and r.client <> all (persons);
  perform from client k where k.id = any (persons) order by k.id for update;
  insert into retained_file as r (client, municipality, runs, last_day, law)
    select f.client, f.municipality, f.runs, f.last_day, f.law from kept_files(persons) f
    where f.last_day is not null
    on conflict (client) do update
    set municipality = excluded.municipality, runs = excluded.runs, last_day = excluded.last_day, law = excluded.law
    where (r.municipality, r.runs, r.last_day, r.law)
      is distinct from (excluded.municipality, excluded.runs, excluded.last_day, excluded.law);
end
$$;

create or replace function retain_file(of_client uuid) returns void language plpgsql as $$
begin
  perform retain_files(array[of_client]);
end
$$;

create function retain_added_files() returns trigger
  security definer set search_path = public, pg_temp language plpgsql as $$
declare
  before text := become('destruction');
begin
  if before <> 'destruction' then
    perform retain_files(array(select distinct a.client from added a));
  end if;
  perform become(before);
  return null;
end
$$;

drop trigger tr_registration_retained on registration;
create trigger tr_registration_retained after update of client, registered_on on registration
  for each row execute function retain_file_of_client();
create trigger tr_registration_added after insert on registration referencing new table as added
  for each statement execute function retain_added_files();
drop trigger tr_case_file_retained on case_file;
create trigger tr_case_file_retained after update of client, closed_on on case_file
  for each row execute function retain_file_of_client();
create trigger tr_case_file_added after insert on case_file referencing new table as added
  for each statement execute function retain_added_files();

-- Lines of timelines move the day on, at most once a day.
create function retain_files_of_lines() returns trigger
  security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan language plpgsql as $$
declare
  before text := become('destruction');
begin
  if before <> 'destruction' then
    update retained_file r set last_day = moved.noted_on
      from (
        select of.person, max((a.noted_at at time zone 'Europe/Amsterdam')::date) as noted_on
        from added a
        cross join lateral (
          select coalesce(k.merged_into, k.id) as person from case_file c join client k on k.id = c.client
          where c.id = a.case_id offset 0) of
        group by of.person) moved
      where r.client = moved.person and r.last_day < moved.noted_on;
  end if;
  perform become(before);
  return null;
end
$$;

drop trigger tr_timeline_entry_retained on timeline_entry;
create trigger tr_timeline_entry_retained after insert on timeline_entry referencing new table as added
  for each statement execute function retain_files_of_lines();
drop function retain_file_of_line;

-- 2. Who a member of a household is -------------------------------------------------------------------------

-- a client, until it turns out that the client was merged into another: few are
create or replace function name_person() returns trigger language plpgsql as $$
begin
  new.person := new.client;
  return new;
end
$$;

create function name_persons_of_merged() returns trigger
  set plan_cache_mode = force_generic_plan language plpgsql as $$
declare
  before text := become('merging');
  merged record;
begin
  for merged in
    select a.id, k.merged_into as person from added a
    cross join lateral (
      select c.merged_into from client c where c.id = a.client and c.merged_into is not null offset 0) k
    where a.person is not null
  loop
    update household_member set person = merged.person where id = merged.id;
  end loop;
  perform become(before);
  return null;
end
$$;
create trigger tr_household_member_person_of_merged after insert on household_member referencing new table as added
  for each statement execute function name_persons_of_merged();
