-- What a partner delivered was looked for among all that it ever delivered: by who delivered it, and then by its key.
-- That grew with each row of a file. A lookup that ends in "offset 0" goes by the key alone.

create or replace function delivered_file(sought uuid) returns boolean
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
begin
  return exists (
    select from (
      select r.registered_by, r.registered_by_issuer from registration r where r.id = sought offset 0) r
    where r.registered_by = told('subject') and r.registered_by_issuer = told('issuer'));
end
$$;

create or replace function delivered_case(of_case uuid) returns boolean
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
begin
  return exists (
    select from (
      select r.registered_by, r.registered_by_issuer from registration r where r.case_id = of_case offset 0) r
    where r.registered_by = told('subject') and r.registered_by_issuer = told('issuer'));
end
$$;

-- a case is opened by who registered the resident
alter policy opened on case_file with check (
  municipality = any ((select told_texts('municipalities'))::text[])
  and id = (
    select r.case_id from (
      select f.case_id, f.team, f.registered_by, f.registered_by_issuer
      from registration f where f.id = case_file.registration offset 0) r
    where r.team = case_file.team
      and r.registered_by = (select told('subject'))
      and r.registered_by_issuer = (select told('issuer'))));

-- Who works in no team, directs nobody and coordinates nothing works in no household, and none is looked for. That is
-- a step of its own: in one with the search it is no shorter.
create or replace function works_in_household(sought uuid) returns boolean
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
begin
  if told_ids('teams') = '{}' and told_ids('directs') = '{}' and told_texts('coordinates') = '{}' then
    return false;
  end if;
  return exists (
    select from registration r
    where r.household = sought and (
      r.team = any (told_ids('teams'))
      or r.household = any (told_ids('directs'))
      or (r.team is null and r.municipality = any (told_texts('coordinates')))));
end
$$;

-- On every day that a case of a household runs somebody directs it; looked at when a transaction ends.
create or replace function require_director() returns trigger
  set plan_cache_mode = force_generic_plan language plpgsql as $$
declare
  before text := become('director');
  of_household uuid := case when tg_op = 'DELETE' then old.household else new.household end;
  first_day date;
  directed datemultirange;
begin
  first_day := (
    select min(c.opened_on) from (
      select f.opened_on, f.closed_on from case_file f where f.household = of_household offset 0) c
    where c.closed_on is null);
  if first_day is not null then
    perform become('directing');
    directed := (select range_agg(during) from director where household = of_household);
  end if;
  perform become(before);
  if first_day is not null and not coalesce(directed @> daterange(first_day, null), false) then
    raise exception using errcode = '23514', constraint = 'ck_household_directed',
      message = 'a running case without a director';
  end if;
  return null;
end
$$;

-- As in V105; the team is looked up for who looks the same as somebody only, as few do.
create or replace function compare_client(of_client uuid, in_municipality text, kinds text[], keys text[])
  returns void set plan_cache_mode = force_generic_plan language plpgsql as $$
declare
  before text := become('comparing');
  its_team uuid;
  others uuid[];
begin
  delete from client_key where client = of_client;
  insert into client_key (client, municipality, kind, key)
    select distinct on (k.key) of_client, in_municipality, k.kind, decode(k.key, 'hex')
    from unnest(kinds, keys) as k(kind, key);
  others := array(
    select other.client
    from client_key own join client_key other
      on other.key = own.key and other.municipality = own.municipality and other.client <> own.client
    where own.client = of_client and not exists (
      select from duplicate_signal s
      where s.client = of_client and s.duplicate = other.client)
    group by other.client
    -- by number before by name, and who came last; more than these are alike for another reason
    order by min(other.kind), other.client desc limit 10);
  if cardinality(others) > 0 then
    its_team := (select team from registration where client = of_client);
    -- in one order, so that two who compare do not wait for each other
    perform from client c where c.id = any (others) order by c.id for key share;
    insert into duplicate_signal (id, municipality, client, duplicate, duplicate_team, kind, signalled_at, version)
      select uuidv7(), in_municipality, other.client, of_client, its_team, min(other.kind), now(), 1
      from client_key own join client_key other
        on other.key = own.key and other.municipality = own.municipality
      where own.client = of_client and other.client = any (others)
      group by other.client
      on conflict on constraint uq_duplicate_signal_pair do nothing;
  end if;
  perform become(before);
end
$$;

-- there are two of the same
drop index ix_registration_deliverer;
