-- Which rows there are for a caller (G3): the second layer below the service's own policies. Who calls
-- stands in settings that end with the transaction; without them there are no rows. FORCE: for the
-- owner neither, so a later migration that changes rows has to say what it is (socialteams.process).

-- 1. What follows from who calls --------------------------------------------------------------------

create function today() returns date stable parallel safe language sql
  return (now() at time zone 'Europe/Amsterdam')::date;

-- in which teams somebody works today, also as the stand-in of who is absent
create function works_in(caller_issuer text, caller_subject text)
  returns table (team uuid, municipality text, function text, organisation uuid)
  stable language sql
begin atomic
  select m.team, m.municipality, t.function, t.organisation
  from mapped_membership m join mapped_member_term t on t.membership = m.id
  where m.issuer = caller_issuer and m.subject = caller_subject and t.valid @> today()
  union all
  select m.team, m.municipality, t.function, null
  from mapped_stand_in s
  join mapped_membership m on m.id = s.membership
  join mapped_member_term t on t.membership = m.id
  where s.issuer = caller_issuer and s.subject = caller_subject
    and s.valid @> today() and t.valid @> today();
end;

-- a coordinator also has the teams of the municipality that have ended, or their files would be nobody's
create function teams_of(caller_issuer text, caller_subject text) returns uuid[]
  stable language sql
  return (select coalesce(array_agg(distinct team), '{}') from (
    select w.team from works_in(caller_issuer, caller_subject) w
    union
    select t.id from works_in(caller_issuer, caller_subject) w
    join mapped_team t on t.municipality = w.municipality and t.ended_on <= today()
    where w.function = 'COORDINATOR') as of_today);

-- municipalities in which somebody coordinates a team today
create function coordinates_in(caller_issuer text, caller_subject text) returns text[]
  stable language sql
  return (select coalesce(array_agg(distinct w.municipality), '{}')
    from works_in(caller_issuer, caller_subject) w where w.function = 'COORDINATOR');

-- Until it is given back a function works as this process, and the policies that name it let it in; the
-- answer is what it was before. (A SET clause on the function itself would ask for a superuser.)
create function become(process text) returns text language plpgsql as $$
declare
  before text := coalesce(current_setting('socialteams.process', true), '');
begin
  perform set_config('socialteams.process', process, true);
  return before;
end
$$;

-- files that somebody opened because of danger, and that are still open to him
create function opened_by(caller_issuer text, caller_subject text) returns uuid[]
  stable language plpgsql as $$
declare
  before text := become('access');
  found uuid[];
begin
  found := (
      select coalesce(array_agg(distinct e.registration), '{}') from emergency_access e
      where e.issuer = caller_issuer and e.subject = caller_subject and e.expires_at > now());
  perform become(before);
  return found;
end
$$;

-- files that somebody is kept out of: himself, or the organisation that he works for today
create function kept_from(caller_issuer text, caller_subject text) returns uuid[]
  stable language plpgsql as $$
declare
  before text := become('access');
  found uuid[];
begin
  found := (
      select coalesce(array_agg(distinct k.registration), '{}') from kept_out k
      where k.ended_at is null and (
        k.worker in (
          select m.worker from mapped_membership m
          where m.issuer = caller_issuer and m.subject = caller_subject
          union select s.worker from mapped_stand_in s
          where s.issuer = caller_issuer and s.subject = caller_subject)
        or k.organisation in (select w.organisation from works_in(caller_issuer, caller_subject) w)));
  perform become(before);
  return found;
end
$$;

-- households that somebody directs as coordinator of a team, though another team has a case in it
create function directed_by(caller_issuer text, caller_subject text) returns uuid[]
  stable language plpgsql as $$
declare
  before text := become('access');
  found uuid[];
begin
  found := (
      select coalesce(array_agg(distinct d.household), '{}')
      from works_in(caller_issuer, caller_subject) w
      join director d on d.team = w.team and d.during @> today()
      join case_file c on c.household = d.household and c.team <> d.team
      where w.function = 'COORDINATOR');
  perform become(before);
  return found;
end
$$;

create index ix_director_team on director (team);

-- called by libs/row-security once per transaction
create function enter_caller(
    caller_issuer text, caller_subject text, client text, municipalities text[], rights text[])
  returns void language plpgsql as $$
declare
  professional boolean := 'case-files:read' = any(rights);
begin
  perform
    set_config('socialteams.issuer', coalesce(caller_issuer, ''), true),
    set_config('socialteams.subject', coalesce(caller_subject, ''), true),
    set_config('socialteams.client', coalesce(client, ''), true),
    set_config('socialteams.municipalities', municipalities::text, true),
    set_config('socialteams.rights', rights::text, true),
    set_config('socialteams.process', '', true),
    set_config('socialteams.kept_from', kept_from(caller_issuer, caller_subject)::text, true),
    set_config('socialteams.teams',
      case when professional then teams_of(caller_issuer, caller_subject) else '{}' end::text, true),
    set_config('socialteams.coordinates',
      case when professional then coordinates_in(caller_issuer, caller_subject) else '{}' end::text, true),
    set_config('socialteams.directs',
      case when professional then directed_by(caller_issuer, caller_subject) else '{}' end::text, true),
    set_config('socialteams.opened',
      case when professional then opened_by(caller_issuer, caller_subject) else '{}' end::text, true);
end
$$;

-- 2. Reading the settings; in a policy as (select …), so that a statement reads them once ---------------

create function told(setting text) returns text stable parallel safe language sql
  return nullif(current_setting('socialteams.' || setting, true), '');

create function told_ids(setting text) returns uuid[] stable parallel safe language sql
  return coalesce(told(setting), '{}')::uuid[];

create function told_texts(setting text) returns text[] stable parallel safe language sql
  return coalesce(told(setting), '{}')::text[];

create function has_right(sought text) returns boolean stable parallel safe language sql
  return sought = any(told_texts('rights'));

create function runs_as(process text) returns boolean stable parallel safe language sql
  return told('process') is not distinct from process;

-- 3. Policies ------------------------------------------------------------------------------------------

-- a file: of the caller's team of today, of a household that he directs, delivered by himself, without a team and he coordinates here,
-- or opened because of danger; never where he is kept out
alter table registration enable row level security, force row level security;
create policy seen on registration for select using (
  municipality = any ((select told_texts('municipalities'))::text[])
  and id <> all ((select told_ids('kept_from'))::uuid[])
  and (
    team = any ((select told_ids('teams'))::uuid[])
    or household = any ((select told_ids('directs'))::uuid[])
    or (registered_by = (select told('subject')) and registered_by_issuer = (select told('issuer')))
    or (team is null and municipality = any ((select told_texts('coordinates'))::text[]))
    or id = any ((select told_ids('opened'))::uuid[])));
create policy delivered on registration for insert with check (
  municipality = any ((select told_texts('municipalities'))::text[])
  and registered_by = (select told('subject'))
  and registered_by_issuer = (select told('issuer')));
create policy worked_on on registration for update using (
  municipality = any ((select told_texts('municipalities'))::text[])
  and id <> all ((select told_ids('kept_from'))::uuid[])
  and (
    team = any ((select told_ids('teams'))::uuid[])
    or household = any ((select told_ids('directs'))::uuid[])
    or (team is null and municipality = any ((select told_texts('coordinates'))::text[]))));
create policy followed on registration for select using ((select runs_as('danger')));
create policy sealed_anew on registration using ((select runs_as('re-sealing')));

-- its case: not for who only delivered it, save the import of history, which closes what it opened
alter table case_file enable row level security, force row level security;
create policy seen on case_file for select using (
  municipality = any ((select told_texts('municipalities'))::text[])
  and registration <> all ((select told_ids('kept_from'))::uuid[])
  and (
    team = any ((select told_ids('teams'))::uuid[])
    or household = any ((select told_ids('directs'))::uuid[])
    or registration = any ((select told_ids('opened'))::uuid[])
    or ((select has_right('import:history')) and exists (
      select from registration r where r.id = case_file.registration
        and r.registered_by = (select told('subject'))
        and r.registered_by_issuer = (select told('issuer'))))));
create policy opened on case_file for insert with check (
  municipality = any ((select told_texts('municipalities'))::text[])
  and exists (
    select from registration r
    where r.id = case_file.registration and r.case_id = case_file.id and r.team = case_file.team
      and r.registered_by = (select told('subject'))
      and r.registered_by_issuer = (select told('issuer'))));
create policy worked_on on case_file for update using (
  municipality = any ((select told_texts('municipalities'))::text[])
  and registration <> all ((select told_ids('kept_from'))::uuid[])
  and (
    team = any ((select told_ids('teams'))::uuid[])
    or household = any ((select told_ids('directs'))::uuid[])
    or ((select has_right('import:history')) and exists (
      select from registration r where r.id = case_file.registration
        and r.registered_by = (select told('subject'))
        and r.registered_by_issuer = (select told('issuer'))))));
create policy followed on case_file for select using (
  (select told('process')) in ('access', 'danger', 'director'));

-- who it is about: known to who sees the file
alter table client enable row level security, force row level security;
create policy seen on client for select using (
  exists (select from registration r where r.client = client.id));
create policy told on client for insert with check (
  municipality = any ((select told_texts('municipalities'))::text[]));
create policy sealed_anew on client using ((select runs_as('re-sealing')));

-- with whom he lives, and who directs: known to who sees a file of the household
alter table household enable row level security, force row level security;
create policy seen on household for select using (
  exists (select from registration r where r.household = household.id));
create policy told on household for insert with check (
  municipality = any ((select told_texts('municipalities'))::text[]));
create policy held on household for update using (
  exists (select from registration r where r.household = household.id));

alter table director enable row level security, force row level security;
create policy of_seen_household on director using (
  exists (select from registration r where r.household = director.household));
create policy followed_from on director for select using ((select runs_as('access')));

-- no person is in it, but it is told to who may act for the municipality only
alter table outside_registration enable row level security, force row level security;
create policy of_municipality on outside_registration using (
  municipality = any ((select told_texts('municipalities'))::text[]));

-- who opened a file because of danger: known to the team and to the privacy officer, and written by
-- nobody but himself
alter table emergency_access enable row level security, force row level security;
create policy seen on emergency_access for select using (
  municipality = any ((select told_texts('municipalities'))::text[])
  and ((select has_right('emergency-accesses:read'))
    or exists (select from registration r where r.id = emergency_access.registration)));
create policy opened on emergency_access for insert with check (
  municipality = any ((select told_texts('municipalities'))::text[])
  and (select has_right('cases:break-glass'))
  and issuer = (select told('issuer')) and subject = (select told('subject'))
  and registration <> all ((select told_ids('kept_from'))::uuid[]));
create policy sealed_anew on emergency_access using ((select runs_as('re-sealing')));
create policy followed_from on emergency_access for select using ((select runs_as('access')));

-- whom a client has kept out: known to and kept by who sees the file
alter table kept_out enable row level security, force row level security;
create policy of_seen_file on kept_out using (
  (select has_right('case-files:write'))
  and municipality = any ((select told_texts('municipalities'))::text[])
  and exists (select from registration r where r.id = kept_out.registration));
create policy sealed_anew on kept_out using ((select runs_as('re-sealing')));
create policy followed_from on kept_out for select using ((select runs_as('access')));

-- 4. What has to know more than its caller may see -------------------------------------------------------

-- the last day of a household's cases, of whatever team; null while one of them runs
create function last_day_of_cases(of_household uuid) returns date
  stable language plpgsql as $$
declare
  before text := become('director');
  found date;
begin
  found := (
      select case when bool_or(closed_on is null) then null else max(closed_on) end
      from case_file where household = of_household);
  perform become(before);
  return found;
end
$$;

-- a file that somebody outside the team names because of danger; null where there is none to open
create function file_in_danger(named_case uuid)
  returns table (registration uuid, municipality text, client uuid)
  stable language plpgsql as $$
declare
  before text := become('danger');
begin
  return query
    select c.registration, c.municipality, r.client
    from case_file c join registration r on r.id = c.registration
    where c.id = named_case
      and c.municipality = any (told_texts('municipalities'))
      and c.registration <> all (told_ids('kept_from'))
      and has_right('cases:break-glass');
  perform become(before);
end
$$;

-- whether somebody who signs in works in the team of a file today and is not kept out of it
create function somebody_left(file uuid) returns boolean
  stable language plpgsql as $$
declare
  before text := become('access');
  found boolean;
begin
  found := (
      select exists (
        select from case_file c
        join mapped_membership m on m.team = c.team
        join mapped_member_term t on t.membership = m.id and t.valid @> today()
        where c.registration = file and m.subject is not null
          and not file = any (kept_from(m.issuer, m.subject))));
  perform become(before);
  return found;
end
$$;
