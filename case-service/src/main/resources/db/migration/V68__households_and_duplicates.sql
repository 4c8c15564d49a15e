-- Who looks like, or is found to be, the same as somebody else; and which households are found to be one.
alter table client add column merged_into uuid constraint fk_client_merged_into references client,
  add constraint ck_client_merged check (merged_into <> id);
create index ix_client_merged_into on client (merged_into) where merged_into is not null;

-- keyed hashes of what makes two clients look like one; read by nobody but the process that compares
create table client_key (
  client uuid not null constraint fk_client_key_client references client on delete cascade,
  municipality text not null,
  kind text not null,
  key bytea not null constraint ck_client_key_length check (octet_length(key) = 16),
  constraint pk_client_key primary key (client, key)
);
create index ix_client_key_key on client_key (key, municipality);

create table duplicate_signal (
  id uuid not null constraint pk_duplicate_signal primary key,
  municipality text not null,
  -- of the file that was there; who works in it sees the signal
  client uuid not null constraint fk_duplicate_signal_client references client,
  duplicate uuid not null constraint fk_duplicate_signal_duplicate references client,
  duplicate_team uuid,
  kind text not null constraint ck_duplicate_signal_kind check (kind in ('BSN', 'NAME')),
  signalled_at timestamptz not null,
  closed_at timestamptz,
  outcome text,
  version bigint not null,
  constraint uq_duplicate_signal_pair unique (client, duplicate),
  constraint ck_duplicate_signal_pair check (client <> duplicate),
  constraint ck_duplicate_signal_outcome check ((closed_at is null) = (outcome is null)
    and outcome in ('SAME', 'NOT_SAME'))
);
create index ix_duplicate_signal_municipality on duplicate_signal (municipality, id);

create table client_merger (
  id uuid not null constraint pk_client_merger primary key,
  municipality text not null,
  client uuid not null constraint fk_client_merger_client references client,
  duplicate uuid not null constraint fk_client_merger_duplicate references client,
  merged_at timestamptz not null,
  reversed_at timestamptz,
  version bigint not null,
  constraint ck_client_merger_pair check (client <> duplicate)
);
create unique index uq_client_merger_duplicate on client_merger (duplicate) where reversed_at is null;

create table household_merger (
  id uuid not null constraint pk_household_merger primary key,
  municipality text not null,
  household uuid not null constraint fk_household_merger_household references household,
  merged uuid not null constraint fk_household_merger_merged references household,
  -- what came along, so that it can go back
  registrations uuid[] not null,
  clients uuid[] not null,
  plans uuid[] not null,
  merged_at timestamptz not null,
  reversed_at timestamptz,
  version bigint not null,
  constraint ck_household_merger_pair check (household <> merged)
);
create unique index uq_household_merger_merged on household_merger (merged) where reversed_at is null;

-- who was merged is merged into one that was not: no chains, so no circles
create function refuse_chain_of_clients() returns trigger language plpgsql as $$
declare
  before text := become('merging');
  chained boolean;
begin
  chained := exists (select from client where id = new.merged_into and merged_into is not null)
    or exists (select from client where merged_into = new.id);
  perform become(before);
  if chained then
    raise exception using errcode = '23514', constraint = 'ck_client_merged_once',
      message = 'a client that was merged is merged no further';
  end if;
  return new;
end
$$;
create trigger tr_client_merged before update of merged_into on client
  for each row when (new.merged_into is not null) execute function refuse_chain_of_clients();

-- what was agreed never changes, save whose household that is
drop trigger tr_plan_version_kept on plan_version;
create trigger tr_plan_version_kept before update on plan_version for each row
  when (not runs_as('merging')
    or (new.id, new.plan, new.number, new.municipality, new.agreed_on, new.how, new.known_from, new.asserted)
      is distinct from
      (old.id, old.plan, old.number, old.municipality, old.agreed_on, old.how, old.known_from, old.asserted))
  execute function refuse_change();

-- policies
create policy merged on registration using ((select runs_as('merging')));
create policy merged on case_file using ((select runs_as('merging')));
create policy merged on case_need using ((select runs_as('merging')));
create policy merged on plan using ((select runs_as('merging')));
create policy merged on plan_version using ((select runs_as('merging')));
create policy merged on client using ((select runs_as('merging')));
alter table client_key enable row level security, force row level security;
create policy compared on client_key using ((select runs_as('comparing')));

alter table duplicate_signal enable row level security, force row level security;
create policy of_worked_file on duplicate_signal using (
  municipality = any ((select told_texts('municipalities'))::text[])
  and works_in_file_of(client));
create policy compared on duplicate_signal using ((select runs_as('comparing')));
create policy compared on registration for select using ((select runs_as('comparing')));

alter table client_merger enable row level security, force row level security;
create policy of_worked_file on client_merger using (
  municipality = any ((select told_texts('municipalities'))::text[])
  and works_in_file_of(client));

alter table household_merger enable row level security, force row level security;
create policy of_worked_household on household_merger using (
  municipality = any ((select told_texts('municipalities'))::text[])
  and works_in_household(household));

-- Keeps the keys of a client, and signals who has one of them already: to the teams of those files, which
-- is why nothing of it is answered.
create function compare_client(of_client uuid, in_municipality text, kinds text[], keys text[])
  returns void language plpgsql as $$
declare
  before text := become('comparing');
  its_team uuid := (select team from registration where client = of_client);
begin
  delete from client_key where client = of_client;
  insert into client_key (client, municipality, kind, key)
    select distinct on (k.key) of_client, in_municipality, k.kind, decode(k.key, 'hex')
    from unnest(kinds, keys) as k(kind, key);
  insert into duplicate_signal (id, municipality, client, duplicate, duplicate_team, kind, signalled_at, version)
    select uuidv7(), in_municipality, alike.client, of_client, its_team, alike.kind, now(), 1
    from (
      select other.client, min(other.kind) as kind
      from client_key own join client_key other
        on other.key = own.key and other.municipality = own.municipality and other.client <> own.client
      where own.client = of_client and not exists (
        select from duplicate_signal s
        where s.client = of_client and s.duplicate = other.client)
      group by other.client
      -- by number before by name, and who came last; more than these are alike for another reason
      order by min(other.kind), other.client desc limit 10) alike
    on conflict on constraint uq_duplicate_signal_pair do nothing;
  perform become(before);
end
$$;

-- everything of one household goes to another; answered is what went
create function move_household(from_household uuid, to_household uuid)
  returns table (registrations uuid[], clients uuid[], plans uuid[]) language plpgsql as $$
declare
  before text := become('merging');
begin
  registrations := (select coalesce(array_agg(r.id), '{}') from registration r where r.household = from_household);
  clients := (select coalesce(array_agg(k.id), '{}') from client k where k.household = from_household);
  plans := (select coalesce(array_agg(p.id), '{}') from plan p where p.household = from_household);
  perform move_between_households(to_household, registrations, clients, plans);
  perform become(before);
  return next;
end
$$;

-- the teams of the running cases of a household, each from the day of its first
create function teams_running_in(of_household uuid) returns table (team uuid, since date)
  language plpgsql stable as $$
declare
  before text := become('merging');
begin
  return query
    select c.team, min(c.opened_on) from case_file c
    where c.household = of_household and c.closed_on is null group by c.team order by 2, 1;
  perform become(before);
end
$$;

create function move_between_households(
    to_household uuid, registrations uuid[], clients uuid[], plans uuid[])
  returns void language plpgsql as $$
declare
  before text := become('merging');
begin
  update registration set household = to_household, version = version + 1 where id = any (registrations);
  update case_file set household = to_household, version = version + 1 where registration = any (registrations);
  update case_need set household = to_household
    where case_id in (select id from case_file where registration = any (registrations));
  update client set household = to_household where id = any (clients);
  update plan set household = to_household, version = version + 1 where id = any (plans);
  update plan_version set household = to_household where plan = any (plans);
  perform become(before);
end
$$;
