-- Whom a client keeps out of a file does not direct it (C13), however that came: not proposed, not accepted, not any
-- longer. What runs in a household has one director, so that goes for each of its running cases.

-- whether a worker, or the organisation that the worker works for today, is kept out of a running case of a household
create function is_kept_out_of(of_worker uuid, of_household uuid) returns boolean
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
declare
  before text := become('access');
  files uuid[] := array(
    select c.registration from case_file c where c.household = of_household and c.closed_on is null);
  known uuid[];
  found boolean := false;
begin
  if exists (select from kept_out k where k.registration = any (files) and k.ended_at is null) then
    -- as whom else that person signs in
    known := of_worker || array(
      select o.worker from mapped_membership m
      join mapped_membership o on o.issuer = m.issuer and o.subject = m.subject
      where m.worker = of_worker);
    found := files && kept_out(known, array(
      select t.organisation from mapped_membership m join mapped_member_term t on t.membership = m.id
      where m.worker = any (known) and t.valid @> today()));
  end if;
  perform become(before);
  return found;
end
$$;

create function refuse_kept_out() returns trigger language plpgsql as $$
begin
  if is_kept_out_of(new.worker, new.household) then
    raise exception using errcode = '23514', constraint = 'ck_directorship_kept_out',
      message = 'this worker does not direct this household';
  end if;
  return new;
end
$$;
create trigger tr_directorship_proposed before insert on directorship
  for each row when (new.status = 'PROPOSED') execute function refuse_kept_out();
create trigger tr_directorship_accepted before update of status on directorship
  for each row when (new.status = 'ACCEPTED' and old.status <> 'ACCEPTED') execute function refuse_kept_out();

-- Who is kept out of a running case of these households directs them no longer, and is proposed no longer: the function
-- of the coordinator directs.
create function let_kept_out_go(homes uuid[], by_worker uuid, by_system text) returns integer
  language plpgsql as $$
declare
  before text := become('directing');
  gone record;
  gone_many integer := 0;
begin
  for gone in
    select p.id, p.household, p.team, p.status from directorship p
    where p.household = any (homes) and p.status in ('PROPOSED', 'ACCEPTED')
      and is_kept_out_of(p.worker, p.household)
    order by p.id for update
  loop
    if gone.status = 'PROPOSED' then
      update directorship set status = 'WITHDRAWN', decided_at = now(), version = version + 1 where id = gone.id;
      perform tell_of_directorship(gone.id, 'director-withdrawn', '{}', by_worker, by_system, false);
    else
      update directorship set status = 'RELEASED', ended_on = today(), decided_at = now(), version = version + 1
        where id = gone.id;
      perform seat_director(gone.household, today(), d.id, gone.team, null, null)
        from director d
        where d.household = gone.household and d.during @> today() and d.directorship = gone.id;
      perform tell_of_directorship(gone.id, 'director-released', '{}', by_worker, by_system, false);
    end if;
    gone_many := gone_many + 1;
  end loop;
  perform become(before);
  return gone_many;
end
$$;

-- households of which a running case keeps somebody out
create function households_with_kept_out() returns uuid[]
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
declare
  before text := become('access');
  found uuid[];
begin
  found := array(
    select distinct c.household from kept_out k join case_file c on c.registration = k.registration
    where k.ended_at is null and c.closed_on is null);
  perform become(before);
  return found;
end
$$;

-- A person who no longer works in the team, or whom the client keeps out, directs no longer: the function of its
-- coordinator does.
create or replace function fall_back_to_functions() returns integer language plpgsql as $$
declare
  before text := become('directing');
  gone record;
  fallen integer := let_kept_out_go(households_with_kept_out(), null, 'case-service');
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

-- as before; and kept out of no running case of the household
create or replace function hand_over_moved_cases(named text) returns integer language plpgsql as $$
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
        and not is_kept_out_of(m.worker, c.household)
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
