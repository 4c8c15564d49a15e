-- Handing over many cases (overdracht, C11): because a worker, an organisation or a team stops, or because a
-- decision gives a neighbourhood to another team. Each household is proposed to a new director by a directorship
-- of its own; until one accepts, nothing changes.

-- what somebody brings to a team; null where it was told before it was kept
alter table mapped_member_term add column kind text, add column discipline text;

create table handover (
  id uuid not null constraint pk_handover primary key,
  municipality text not null,
  kind text not null,
  worker uuid,
  organisation uuid,
  team uuid,
  neighbourhood_code text,
  from_day date not null,
  opened_at timestamptz not null,
  opened_by text not null,
  opened_by_issuer text not null,
  version bigint not null,
  constraint ck_handover_kind check (
    num_nonnulls(worker, organisation, team, neighbourhood_code) = 1
    and case kind when 'WORKER' then worker is not null when 'ORGANISATION' then organisation is not null
      when 'TEAM' then team is not null when 'NEIGHBOURHOOD' then neighbourhood_code is not null else false end)
);

create index ix_handover_municipality on handover (municipality, id desc);
-- a decision hands over once
create unique index uq_handover_decided on handover (municipality, neighbourhood_code, from_day)
  where opened_by_issuer = 'area-service';

alter table directorship add column handover uuid constraint fk_directorship_handover references handover;
create index ix_directorship_handover on directorship (handover, id) where handover is not null;
create index ix_registration_neighbourhood on registration (neighbourhood_code);
create index ix_mapped_assignment_begins on mapped_assignment (lower(valid));

alter table handover enable row level security, force row level security;
create policy of_municipality on handover using (
  municipality = any ((select told_texts('municipalities'))::text[])
  and (select has_right('handovers:prepare')));
create policy directed on handover using ((select runs_as('directing')));

-- who directs is told in every running case of the household, also where who accepts does not see it yet
create policy directed on case_file for select using ((select runs_as('directing')));
create policy directed on registration for select using ((select runs_as('directing')));
-- directors follow from registrations for who directs as for everybody
drop policy directed on director;
create policy directed on timeline_entry for insert with check ((select runs_as('directing')));
create policy directed on case_work using ((select runs_as('directing')));

create function tell_of_directorship(
    named uuid, what text, told text[], by_worker uuid, by_system text, waits boolean)
  returns void language plpgsql as $$
declare
  before text := become('directing');
begin
  insert into timeline_entry (id, municipality, case_id, happening, details, on_day, noted_at, worker, system)
    select uuidv7(), c.municipality, c.id, what, told, today(), now(), by_worker,
      case when by_worker is null then by_system end
    from directorship p join case_file c on c.household = p.household and c.closed_on is null
    where p.id = named;
  insert into feed_change (municipality, object_kind, object, happening, happened_on, recorded_at)
    select c.municipality, 'CASE', c.id, what, today(), now()
    from directorship p join case_file c on c.household = p.household and c.closed_on is null
    where p.id = named;
  delete from case_work where reason = 'DIRECTORSHIP' and thing = named;
  if waits then
    insert into case_work (case_id, municipality, reason, thing)
      select c.id, c.municipality, 'DIRECTORSHIP', named
      from directorship p join case_file c on c.household = p.household and c.closed_on is null
      where p.id = named;
  end if;
  perform become(before);
end
$$;

-- Of running cases that came to their team by the mapping, and whose neighbourhood is another team's today, the
-- household is proposed to a coordinator of that team: once, and not where that team directs it already. Without
-- a coordinator it waits. With a neighbourhood: of that one; else of those that moved in the last sixty days.
create function hand_over_moved_cases(named text) returns integer language plpgsql as $$
declare
  before text := become('directing');
  moved record;
  opened uuid;
  proposed uuid;
  proposals integer := 0;
begin
  for moved in
    select distinct on (c.household) c.household, c.municipality, r.neighbourhood_code, s.team, s.since,
      d.id as director, k.worker
    from mapped_assignment began
    join registration r on r.neighbourhood_code = began.neighbourhood
    join case_file c on c.registration = r.id and c.closed_on is null
    cross join lateral (
      select a.team, lower(a.valid) as since from mapped_assignment a
      where a.neighbourhood = r.neighbourhood_code and upper_inf(a.known) and a.valid @> today()
        and (a.part is null or a.part = r.part_id)
      order by a.part nulls last limit 1) s
    join director d on d.household = c.household and d.during @> today() and d.team <> s.team
    cross join lateral (
      select m.worker from mapped_membership m join mapped_member_term t on t.membership = m.id
      where m.team = s.team and t.function = 'COORDINATOR' and t.valid @> today()
        and r.id <> all (kept_from(m.issuer, m.subject))
      order by m.id limit 1) k
    where upper_inf(began.known) and began.valid @> today() and began.team = s.team
      and (began.neighbourhood = named or named is null and lower(began.valid) > today() - 60)
      and c.team <> s.team and c.opened_on < s.since
      and exists (
        select from mapped_assignment was
        where was.neighbourhood = r.neighbourhood_code and was.team = c.team and upper_inf(was.known)
          and was.valid @> c.opened_on)
      and not exists (
        select from directorship p
        where p.household = c.household and p.team = s.team
          and (p.status = 'PROPOSED' or p.proposed_by_issuer = 'area-service'))
    order by c.household, c.id
  loop
    insert into handover (id, municipality, kind, neighbourhood_code, from_day, opened_at, opened_by,
        opened_by_issuer, version)
      values (uuidv7(), moved.municipality, 'NEIGHBOURHOOD', moved.neighbourhood_code, moved.since, now(),
        'area-service', 'area-service', 1)
      on conflict (municipality, neighbourhood_code, from_day) where opened_by_issuer = 'area-service'
      do nothing;
    select id into opened from handover h
      where h.municipality = moved.municipality and h.neighbourhood_code = moved.neighbourhood_code
        and h.from_day = moved.since and h.opened_by_issuer = 'area-service';
    proposed := uuidv7();
    insert into directorship (id, municipality, household, team, worker, replaces, status, proposed_at,
        proposed_by, proposed_by_issuer, version, handover)
      values (proposed, moved.municipality, moved.household, moved.team, moved.worker, moved.director,
        'PROPOSED', now(), 'area-service', 'area-service', 1, opened);
    perform tell_of_directorship(proposed, 'director-proposed', '{}', null, 'area-service', true);
    perform become('directing');
    proposals := proposals + 1;
  end loop;
  perform become(before);
  return proposals;
end
$$;

-- as before; and where the function gets it back, what was proposed meanwhile can still be accepted
create or replace function seat_director(
    of_household uuid, on_day date, seen uuid, by_team uuid, by_worker uuid, by_directorship uuid)
  returns boolean language plpgsql as $$
declare
  before text := become('directing');
  sitting director;
  next uuid := gen_random_uuid();
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
      values (next, of_household, by_team, daterange(on_day, upper(sitting.during)),
        by_worker, by_directorship);
    if sitting.directorship is not null then
      update directorship set status = 'REPLACED', ended_on = on_day, version = version + 1
        where id = sitting.directorship and status = 'ACCEPTED';
    end if;
    if by_worker is null then
      update directorship set replaces = next
        where household = of_household and status = 'PROPOSED' and replaces = sitting.id;
    end if;
  end if;
  perform become(before);
  return sitting.id is not null;
end
$$;
