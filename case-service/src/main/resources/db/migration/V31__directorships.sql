-- A named person directs a household (regie): proposed, and director from when that person accepts. In
-- all other cases the function of the coordinator directs, so a running case is never without.
create table directorship (
  id uuid not null constraint pk_directorship primary key,
  municipality text not null,
  household uuid not null constraint fk_directorship_household references household,
  team uuid not null,
  worker uuid not null,
  -- the row of director that was there when this was proposed
  replaces uuid not null,
  status text not null,
  decline_reason text,
  proposed_at timestamptz not null,
  proposed_by text not null,
  proposed_by_issuer text not null,
  accepted_on date,
  ended_on date,
  decided_at timestamptz,
  version bigint not null,
  constraint ck_directorship_status check (
    status in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'RELEASED', 'REPLACED', 'FELL_BACK')
  ),
  constraint ck_directorship_accepted check (
    (status in ('ACCEPTED', 'RELEASED', 'REPLACED', 'FELL_BACK')) = (accepted_on is not null)
  ),
  constraint ck_directorship_ended check (
    (status in ('RELEASED', 'REPLACED', 'FELL_BACK')) = (ended_on is not null)
  ),
  constraint ck_directorship_decline check ((status = 'DECLINED') = (decline_reason is not null)),
  constraint ck_directorship_life check (ended_on >= accepted_on)
);

create index ix_directorship_household on directorship (household, id);
create index ix_directorship_worker on directorship (worker, id);
create unique index uq_directorship_accepted on directorship (household) where status = 'ACCEPTED';

-- null: the function of the coordinator of the team
alter table director
  add column worker uuid,
  add column directorship uuid constraint fk_director_directorship references directorship,
  add constraint ck_director_person check ((worker is null) = (directorship is null));

create index ix_director_worker on director (worker) where worker is not null;

create function step_directorship() returns trigger language plpgsql as $$
begin
  if (old.status, new.status) not in (
      ('PROPOSED', 'ACCEPTED'), ('PROPOSED', 'DECLINED'), ('PROPOSED', 'WITHDRAWN'),
      ('ACCEPTED', 'RELEASED'), ('ACCEPTED', 'REPLACED'), ('ACCEPTED', 'FELL_BACK')) then
    raise exception using errcode = '23514', constraint = 'ck_directorship_step',
      message = 'no step of a directorship';
  end if;
  return new;
end
$$;
create trigger tr_directorship_step before update on directorship
  for each row when (old.status is distinct from new.status) execute function step_directorship();

-- as whom the caller is known to area-service, in any municipality
create function workers_of(caller_issuer text, caller_subject text) returns uuid[]
  stable language sql
  return (select coalesce(array_agg(worker), '{}') from (
    select m.worker from mapped_membership m
    where m.issuer = caller_issuer and m.subject = caller_subject
    union
    select s.worker from mapped_stand_in s
    where s.issuer = caller_issuer and s.subject = caller_subject) as known);

-- the person who directs, and who stands in for that person today, beside the function as before
create or replace function directed_by(caller_issuer text, caller_subject text) returns uuid[]
  stable language plpgsql as $$
declare
  before text := become('access');
  found uuid[];
begin
  found := (
      select coalesce(array_agg(distinct d.household), '{}')
      from works_in(caller_issuer, caller_subject) w
      join director d on d.team = w.team and d.during @> today()
      where (d.worker is null and w.function = 'COORDINATOR' and exists (
          select from case_file c where c.household = d.household and c.team <> d.team))
        or d.worker = any (workers_of(caller_issuer, caller_subject))
        or d.worker in (
          select m.worker from mapped_stand_in s join mapped_membership m on m.id = s.membership
          where s.issuer = caller_issuer and s.subject = caller_subject and s.valid @> today()));
  perform become(before);
  return found;
end
$$;

create or replace function enter_caller(
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
    set_config('socialteams.workers',
      case when professional then workers_of(caller_issuer, caller_subject) else '{}' end::text, true),
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

-- whether the caller works in a file of a household
create function works_in_household(sought uuid) returns boolean stable language sql
  return exists (
    select from registration r
    where r.household = sought and (
      r.team = any (told_ids('teams'))
      or r.household = any (told_ids('directs'))
      or (r.team is null and r.municipality = any (told_texts('coordinates')))));

alter table directorship enable row level security, force row level security;
create policy seen on directorship for select using (
  municipality = any ((select told_texts('municipalities'))::text[])
  and (worker = any ((select told_ids('workers'))::uuid[])
    or exists (select from registration r where r.household = directorship.household)));
create policy proposed on directorship for insert with check (
  municipality = any ((select told_texts('municipalities'))::text[])
  and works_in_household(household));
create policy stepped on directorship for update using (
  municipality = any ((select told_texts('municipalities'))::text[])
  and (worker = any ((select told_ids('workers'))::uuid[]) or works_in_household(household)));
create policy directed on directorship using ((select runs_as('directing')));
create policy directed on director using ((select runs_as('directing')));

-- From a day on another directs, if the director of that day still is the one that the caller saw. Who
-- comes second finds another row, or waits for the first and then finds it.
create function seat_director(
    of_household uuid, on_day date, seen uuid, by_team uuid, by_worker uuid, by_directorship uuid)
  returns boolean language plpgsql as $$
declare
  before text := become('directing');
  sitting director;
begin
  select * into sitting from director
    where household = of_household and during @> on_day and id = seen for update;
  if found then
    if lower(sitting.during) < on_day then
      update director set during = daterange(lower(during), on_day) where id = sitting.id;
    else
      delete from director where id = sitting.id;
    end if;
    insert into director (id, household, team, during, worker, directorship)
      values (gen_random_uuid(), of_household, by_team, daterange(on_day, upper(sitting.during)),
        by_worker, by_directorship);
    if sitting.directorship is not null then
      update directorship set status = 'REPLACED', ended_on = on_day, version = version + 1
        where id = sitting.directorship and status = 'ACCEPTED';
    end if;
  end if;
  perform become(before);
  return sitting.id is not null;
end
$$;

-- who directs a household on a day; null where nobody does. For who proposed or was proposed.
create function director_on(of_household uuid, on_day date) returns uuid
  stable language plpgsql as $$
declare
  before text := become('directing');
  found uuid;
begin
  found := (select id from director where household = of_household and during @> on_day);
  perform become(before);
  return found;
end
$$;

-- A person who no longer works in the team directs no longer: the function of its coordinator does.
create function fall_back_to_functions() returns integer language plpgsql as $$
declare
  before text := become('directing');
  gone record;
  fallen integer := 0;
begin
  for gone in
    select d.id, d.household, d.team, d.directorship from director d
    where d.worker is not null and d.during @> today() and not exists (
      select from mapped_membership m join mapped_member_term t on t.membership = m.id
      where m.worker = d.worker and m.team = d.team and t.valid @> today())
  loop
    update directorship set status = 'FELL_BACK', ended_on = today(), version = version + 1
      where id = gone.directorship and status = 'ACCEPTED';
    if seat_director(gone.household, today(), gone.id, gone.team, null, null) then
      fallen := fallen + 1;
    end if;
  end loop;
  perform become(before);
  return fallen;
end
$$;

-- On every day that a case of a household runs somebody directs it; looked at when a transaction ends.
create function require_director() returns trigger language plpgsql as $$
declare
  before text := become('director');
  of_household uuid := coalesce(to_jsonb(new) ->> 'household', to_jsonb(old) ->> 'household');
  running daterange;
  directed datemultirange;
begin
  running := (
      select daterange(min(opened_on), null) from case_file
      where household = of_household and closed_on is null having count(*) > 0);
  perform become('directing');
  directed := (select range_agg(during) from director where household = of_household);
  perform become(before);
  if running is not null and not coalesce(directed @> running, false) then
    raise exception using errcode = '23514', constraint = 'ck_household_directed',
      message = 'a running case without a director';
  end if;
  return null;
end
$$;
create constraint trigger tr_director_required after update or delete on director
  deferrable initially deferred for each row execute function require_director();
create constraint trigger tr_case_file_directed after insert or update of household, closed_on on case_file
  deferrable initially deferred for each row execute function require_director();

alter table household add column version bigint not null default 1;
create index ix_household_municipality on household (municipality, id);
