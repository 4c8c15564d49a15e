-- Who lives in a household, from when until when (C3): a client, whose name stands with the client, or somebody
-- without a file of their own, whose name lies sealed here. Joining, leaving and a correction are another row of
-- the same member; what was known before stays.
create table household_member (
  id uuid not null constraint pk_household_member primary key,
  -- the id of the member's first row
  member uuid not null,
  revision integer not null,
  municipality text not null,
  household uuid not null constraint fk_household_member_household references household,
  client uuid constraint fk_household_member_client references client,
  sealed bytea,
  valid_from date not null,
  valid_until date,
  known_from timestamptz not null,
  known_until timestamptz,
  asserted boolean not null,
  lock bigint not null,
  constraint uq_household_member_revision unique (member, revision),
  constraint ck_household_member_who check (num_nonnulls(client, sealed) = 1),
  constraint ck_household_member_life check (valid_until > valid_from),
  constraint ck_household_member_known check (known_until > known_from),
  -- at any moment one thing is known of a member
  constraint ex_household_member_known exclude using gist (
    member with =, tstzrange(known_from, known_until) with &&),
  -- nobody lives in two households on one day
  constraint ex_household_member_one exclude using gist (
    client with =, daterange(valid_from, valid_until) with &&, tstzrange(known_from, known_until) with &&)
    where (client is not null)
);
create index ix_household_member_household on household_member (household, member);
create index ix_household_member_client on household_member (client);

-- who was registered lives in the household from that day on
alter table client no force row level security;
alter table registration no force row level security;
insert into household_member (id, member, revision, municipality, household, client, valid_from, known_from,
    asserted, lock)
  select k.id, k.id, 1, k.municipality, k.household, k.id, r.registered_on, r.known_from, r.asserted, 0
  from client k join registration r on r.client = k.id;
alter table client force row level security;
alter table registration force row level security;

-- What was known stays; whose household that is can change where two are found to be one, and a seal be made anew.
create function keep_household_member() returns trigger language plpgsql as $$
declare
  free text[] := case
    when runs_as('merging') then array['household']
    when runs_as('re-sealing') then array['sealed']
    when old.known_until is null and new.known_until is not null then array['known_until', 'lock']
    else '{}' end;
begin
  if to_jsonb(new) - free <> to_jsonb(old) - free then
    raise exception 'history is only added to: household_member'
      using errcode = 'check_violation', constraint = 'tr_household_member_kept';
  end if;
  return new;
end
$$;
create trigger tr_household_member_kept before update on household_member
  for each row execute function keep_household_member();

-- A client by who sees the file, whoever else lives there by who sees a case of the household; written by who
-- works in the household, and on registration by who registers.
select protect_table('household_member'), let_be_exported('household_member');
create policy seen on household_member for select using (
  municipality = any ((select told_texts('municipalities'))::text[])
  and case when client is null then sees_case_of(household) or works_in_household(household)
    else sees_file_of_client(client) end);
create policy registered on household_member for insert with check (
  municipality = any ((select told_texts('municipalities'))::text[]) and sees_file_of_client(client));
create policy worked_on on household_member using (
  municipality = any ((select told_texts('municipalities'))::text[])
  and (works_in_household(household) or works_in_case_of(household))
  and (client is null or sees_file_of_client(client)));
create policy merged on household_member using ((select runs_as('merging')));

-- Members go along with their household, and back.
alter table household_merger add column members uuid[] not null default '{}';
alter table household_merger no force row level security;
update household_merger set members = clients where reversed_at is null;
alter table household_merger force row level security;

drop function move_household(uuid, uuid);
drop function move_between_households(uuid, uuid[], uuid[], uuid[]);

create function move_household(from_household uuid, to_household uuid)
  returns table (registrations uuid[], clients uuid[], plans uuid[], members uuid[]) language plpgsql as $$
declare
  before text := become('merging');
begin
  registrations := (select coalesce(array_agg(r.id), '{}') from registration r where r.household = from_household);
  clients := (select coalesce(array_agg(k.id), '{}') from client k where k.household = from_household);
  plans := (select coalesce(array_agg(p.id), '{}') from plan p where p.household = from_household);
  members := (select coalesce(array_agg(distinct m.member), '{}') from household_member m
    where m.household = from_household);
  perform move_between_households(to_household, registrations, clients, plans, members);
  perform become(before);
  return next;
end
$$;

create function move_between_households(
    to_household uuid, registrations uuid[], clients uuid[], plans uuid[], members uuid[])
  returns void language plpgsql as $$
declare
  before text := become('merging');
begin
  update registration set household = to_household, version = version + 1 where id = any (registrations);
  update case_file set household = to_household, version = version + 1 where registration = any (registrations);
  update case_need set household = to_household
    where case_id in (select id from case_file where registration = any (registrations));
  update client set household = to_household where id = any (clients);
  update household_member set household = to_household where member = any (members);
  update plan set household = to_household, version = version + 1 where id = any (plans);
  update plan_version set household = to_household where plan = any (plans);
  perform become(before);
end
$$;
