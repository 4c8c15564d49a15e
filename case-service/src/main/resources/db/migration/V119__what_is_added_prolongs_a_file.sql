-- A registration or a case that is added can only make a kept file run, move its last day on or bring it under the law on
-- youth care: that follows from what was added alone. Before, all that is kept of its client was looked up again, once
-- for the registration and once more for its case. A client has one registration, so nothing else is known before it.
create function retain_files_of_registrations() returns trigger
  security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan language plpgsql as $$
declare
  before text := become('destruction');
begin
  if before <> 'destruction' then
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

create function retain_files_of_cases() returns trigger
  security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan language plpgsql as $$
declare
  before text := become('destruction');
begin
  if before <> 'destruction' then
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

drop trigger tr_registration_added on registration;
create trigger tr_registration_added after insert on registration referencing new table as added
  for each statement execute function retain_files_of_registrations();
drop trigger tr_case_file_added on case_file;
create trigger tr_case_file_added after insert on case_file referencing new table as added
  for each statement execute function retain_files_of_cases();
drop function retain_added_files;
