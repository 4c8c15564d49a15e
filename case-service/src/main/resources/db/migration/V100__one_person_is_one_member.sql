-- Two clients who are found to be one are one member of a household (C3), and two again when they are parted.
alter table household_member
  -- whom the client was merged into, or the client; of what is known now
  add column person uuid,
  -- that this state came of a merger, and was told by nobody
  add column merged boolean not null default false,
  -- the member who was found to be the same person; the last that was known of this one until they are parted
  add column joined_into uuid,
  add constraint ck_household_member_person check (person is null or client is not null and known_until is null),
  add constraint ck_household_member_joined check (
    joined_into is null or joined_into <> member and client is not null and known_until is not null and not withdrawn);
create index ix_household_member_joined on household_member (joined_into) where joined_into is not null;

create or replace function keep_household_member() returns trigger language plpgsql as $$
declare
  free text[] := case
    when runs_as('merging') then array['household', 'person', 'joined_into', 'known_until', 'lock']
    when runs_as('re-sealing') then array['sealed']
    when old.known_until is null and new.known_until is not null then array['known_until', 'withdrawn', 'lock']
    else '{}' end;
begin
  if to_jsonb(new) - free <> to_jsonb(old) - free then
    raise exception 'history is only added to: household_member'
      using errcode = 'check_violation', constraint = 'tr_household_member_kept';
  end if;
  return new;
end
$$;

create function person_of(sought uuid) returns uuid stable language sql
  return (select coalesce(k.merged_into, k.id) from client k where k.id = sought);

create function name_person() returns trigger language plpgsql as $$
declare
  before text := become('merging');
begin
  new.person := person_of(new.client);
  perform become(before);
  return new;
end
$$;
create trigger tr_household_member_person before insert on household_member for each row
  when (new.client is not null and new.known_until is null) execute function name_person();

-- What is known no more names no one but its own client, so that nobody goes with another who is destroyed.
create function forget_person() returns trigger language plpgsql as $$
begin
  new.person := null;
  return new;
end
$$;
create trigger tr_household_member_person_forgotten before update on household_member for each row
  when (new.known_until is not null and new.person is not null) execute function forget_person();

-- The next state of a member, which came of a merger.
create function add_merged_state(ended household_member, told household_member, from_day date, until_day date,
    next_revision integer, moment timestamptz) returns void language sql as $$
  insert into household_member (id, member, revision, municipality, household, client, valid_from, valid_until,
      known_from, asserted, merged, lock)
    values (uuidv7(), ended.member, next_revision, ended.municipality, ended.household, told.client, from_day,
      until_day, moment, false, true, 0);
$$;

-- Gives a member the days that were told of it, with those of the members who joined it since.
create function span_member(of_member uuid) returns void language plpgsql as $$
declare
  known household_member;
  told household_member;
  days daterange;
  moment timestamptz;
begin
  select * into known from household_member m where m.member = of_member and m.known_until is null;
  if known.id is null then
    return;
  end if;
  select * into told from household_member m
    where m.member = of_member and not m.merged order by m.revision desc limit 1;
  days := (
    select range_merge(range_agg(daterange(m.valid_from, m.valid_until))) from household_member m
    where m.id = told.id or m.joined_into = of_member and m.known_until > told.known_from);
  if (lower(days), upper(days)) is distinct from (known.valid_from, known.valid_until) then
    moment := greatest(clock_timestamp(), known.known_from + interval '1 microsecond');
    update household_member set known_until = moment, lock = lock + 1 where id = known.id;
    perform add_merged_state(known, told, lower(days), upper(days), known.revision + 1, moment);
  end if;
end
$$;

-- Joins members of these households who are one person and whose days meet, and parts those who are so no more.
-- Who was there, left, and came back is a member twice.
create function join_members(homes uuid[]) returns void language plpgsql as $$
declare
  before text := become('merging');
  parted record;
  alike record;
  told household_member;
  moment timestamptz;
begin
  perform from household_member m where m.household = any (homes) order by m.id for update;
  set constraints ex_household_member_person deferred;
  update household_member m set person = person_of(m.client)
    where m.household = any (homes) and m.known_until is null and m.person is distinct from person_of(m.client);

  for parted in
    select j as state, o.member as kept from household_member j
    join lateral (
      select m.member, m.household, m.client from household_member m
      where m.member = j.joined_into order by m.revision desc limit 1) o on true
    where (j.household = any (homes) or o.household = any (homes))
      and (j.household <> o.household or person_of(j.client) <> person_of(o.client)
        -- two stays of one client were joined because of another only
        or j.client = o.client and not exists (
          select from household_member x
          where x.joined_into = o.member and x.client <> j.client and x.household = o.household
            and person_of(x.client) = person_of(o.client)))
  loop
    select * into told from household_member m
      where m.member = (parted.state).member and not m.merged order by m.revision desc limit 1;
    moment := greatest(clock_timestamp(), (parted.state).known_until + interval '1 microsecond');
    update household_member set joined_into = null where id = (parted.state).id;
    perform span_member(parted.kept);
    perform add_merged_state(
      parted.state, told, told.valid_from, told.valid_until, (parted.state).revision + 2, moment);
  end loop;

  for alike in
    select (array_agg(m.member order by (m.client = m.person) desc, m.member))[1] as kept,
      (array_agg(m.member order by (m.client = m.person) desc, m.member))[2:] as others,
      max(m.known_from) as known_from
    from (
      select k.household, k.person, unnest(range_agg(daterange(k.valid_from, k.valid_until))) as days
      from household_member k
      where k.household = any (homes) and k.known_until is null and k.person is not null
      group by k.household, k.person) stay
    join household_member m on m.household = stay.household and m.person = stay.person
      and m.known_until is null and daterange(m.valid_from, m.valid_until) <@ stay.days
    group by stay.household, stay.person, stay.days
    having count(distinct m.client) > 1
  loop
    moment := greatest(clock_timestamp(), alike.known_from + interval '1 microsecond');
    update household_member set joined_into = alike.kept where joined_into = any (alike.others);
    update household_member set known_until = moment, joined_into = alike.kept, lock = lock + 1
      where member = any (alike.others) and known_until is null;
    perform span_member(alike.kept);
    -- a draft goes on about the member who stays; what was agreed is as it was
    insert into plan_member (id, plan, number, municipality, household, member)
      select distinct on (n.plan) uuidv7(), n.plan, n.number, n.municipality, n.household, alike.kept
      from plan_member n join plan p on p.id = n.plan and p.draft_number = n.number
      where n.member = any (alike.others)
      on conflict on constraint uq_plan_member do nothing;
    delete from plan_member n using plan p
      where p.id = n.plan and p.draft_number = n.number and n.member = any (alike.others);
  end loop;

  set constraints ex_household_member_person immediate;
  perform become(before);
end
$$;

create function join_members_of_merged() returns trigger language plpgsql as $$
declare
  before text := become('merging');
  homes uuid[] := array(
    select distinct m.household from household_member m
    where m.client in (new.id, new.merged_into, old.merged_into));
begin
  perform become(before);
  perform join_members(homes);
  return null;
end
$$;
create trigger tr_client_members after update of merged_into on client for each row
  when (old.merged_into is distinct from new.merged_into) execute function join_members_of_merged();

create or replace function move_between_households(
    to_household uuid, registrations uuid[], clients uuid[], plans uuid[], members uuid[])
  returns void language plpgsql as $$
declare
  before text := become('merging');
begin
  set constraints ex_household_member_person deferred;
  update registration set household = to_household, version = version + 1 where id = any (registrations);
  update case_file set household = to_household, version = version + 1 where registration = any (registrations);
  update case_need set household = to_household
    where case_id in (select id from case_file where registration = any (registrations));
  update client set household = to_household where id = any (clients);
  update household_member set household = to_household where member = any (members);
  update plan set household = to_household, version = version + 1 where id = any (plans);
  update plan_version set household = to_household where plan = any (plans);
  update plan_member set household = to_household where plan = any (plans);
  perform join_members(array[to_household]);
  perform become(before);
end
$$;

-- A plan that was agreed about a member goes on being about the one whom that member joined.
create or replace function refuse_withdrawal() returns trigger language plpgsql as $$
declare
  before text := become('merging');
  broken text;
begin
  broken := case
    when exists (
        select from plan p join plan_member n on n.plan = p.id and n.number in (p.draft_number, p.agreed_number)
        where p.status in ('DRAFT', 'AGREED') and (n.member = new.member
          or n.member in (select j.member from household_member j where j.joined_into = new.member)))
      then 'ck_household_member_in_plan'
    when exists (
        select from registration r
        where r.household = new.household and person_of(r.client) = person_of(new.client))
        and not exists (
          select from household_member m
          where m.person = person_of(new.client) and m.household = new.household and m.known_until is null
            and m.member <> new.member)
      then 'ck_household_member_registered'
    end;
  perform become(before);
  if broken is not null then
    raise exception 'a membership that is relied on is not withdrawn'
      using errcode = 'check_violation', constraint = broken;
  end if;
  return new;
end
$$;

-- Nobody is two members of one household on a day; those who were merged before this was kept are joined now.
do $$
declare
  before text := become('merging');
begin
  update household_member m set person = m.client
    where m.client is not null and m.known_until is null and person_of(m.client) = m.client;
  perform become(before);
end
$$;
alter table household_member add constraint ex_household_member_person exclude using gist (
  household with =, person with =, daterange(valid_from, valid_until) with &&)
  where (person is not null and known_until is null) deferrable initially immediate;
do $$
declare
  before text := become('merging');
  homes uuid[] := array(
    select distinct m.household from household_member m
    where m.known_until is null and m.client is not null and m.person is null);
begin
  perform join_members(homes);
  perform become(before);
end
$$;
