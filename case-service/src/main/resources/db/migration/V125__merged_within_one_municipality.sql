-- Who works in teams of two municipalities could merge a client or a household of the one into one of the other, and
-- whoever was destroyed in the one took the other along.
create or replace function refuse_chain_of_clients() returns trigger language plpgsql as $$
declare
  before text := become('merging');
  chained boolean;
  strange boolean;
begin
  chained := exists (select from client where id = new.merged_into and merged_into is not null)
    or exists (select from client where merged_into = new.id);
  strange := exists (select from client where id = new.merged_into and municipality <> new.municipality);
  perform become(before);
  if chained then
    raise exception using errcode = '23514', constraint = 'ck_client_merged_once',
      message = 'a client that was merged is merged no further';
  end if;
  if strange then
    raise exception using errcode = '23514', constraint = 'ck_client_merged_here',
      message = 'a client is not merged into one of another municipality';
  end if;
  return new;
end
$$;

create function require_households_of_municipality() returns trigger
  security definer set search_path = public, pg_temp language plpgsql as $$
declare
  before text := become('destruction');
  strange boolean;
begin
  strange := exists (
    select from household h where h.id in (new.household, new.merged) and h.municipality <> new.municipality);
  perform become(before);
  if strange then
    raise exception using errcode = '23514', constraint = 'ck_household_merger_here',
      message = 'a household is not merged with one of another municipality';
  end if;
  return new;
end
$$;
create trigger tr_household_merger_here before insert on household_merger
  for each row execute function require_households_of_municipality();

-- A household that was merged away is a home of whoever lived there (G5): who directed it and who was proposed stay
-- otherwise, and no proof counts them.

-- Households that were merged into these, or into one of those, of whose people nobody but these persons is left. Run
-- by the owner only.
create function merged_homes(homes uuid[], persons uuid[]) returns uuid[]
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
begin
  return array(
    with recursive away (home, people) as (
      select m.merged, m.clients from household_merger m
      where m.household = any (homes) and m.reversed_at is null
      union
      select m.merged, m.clients from away a
      join household_merger m on m.household = a.home and m.reversed_at is null)
    select distinct a.home from away a
    where not exists (select from client c where c.id = any (a.people) and c.id <> all (persons)));
end
$$;
create index ix_household_merger_household on household_merger (household);

create or replace function carry_out_destruction(proposal uuid, on_day date) returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  before text := become('destruction');
  proposed destruction;
  known client;
  persons uuid[];
  homes uuid[];
  remains jsonb;
  wiped jsonb;
  certificate_number bigint;
begin
  select * into proposed from destruction d where d.id = proposal for update;
  if proposed.id is null or proposed.municipality <> all (told_texts('municipalities'))
      or not has_right('destructions:confirm') then
    raise exception 'nothing to confirm' using errcode = 'insufficient_privilege';
  end if;
  if proposed.status <> 'PROPOSED' then
    raise exception 'what was decided stays' using errcode = 'check_violation', constraint = 'ck_destruction_step';
  end if;
  if proposed.proposed_by = told('subject') and proposed.proposed_by_issuer = told('issuer') then
    raise exception 'two persons destroy a file'
      using errcode = 'check_violation', constraint = 'ck_destruction_two_persons';
  end if;

  select * into known from client c where c.id = proposed.client;
  persons := same_person(known.id);
  homes := array(select household from client where id = any (persons)
    union select household from registration where client = any (persons)
    union select household from case_file where client = any (persons));
  homes := homes || merged_homes(homes, persons);
  perform from household h where h.id = any (homes) order by h.id for update;
  perform from client c where c.id = any (persons) order by c.id for update;
  perform from registration r where r.client = any (persons) order by r.id for update;
  perform from case_file c where c.household = any (homes) order by c.id for update;
  if cardinality(destruction_obstacles(known.id, proposed.ground, on_day)) > 0 then
    raise exception 'something stands in the way of destruction'
      using errcode = 'check_violation', constraint = 'ck_destruction_obstacle';
  end if;

  remains := (
    select jsonb_agg(jsonb_build_object(
      'form', r.form, 'team', coalesce(c.team, r.team), 'registeredOn', r.registered_on,
      'closedOn', c.closed_on, 'entry', r.entry, 'questionKind', r.question_kind, 'gender', k.gender,
      'birthYear', k.birth_year, 'livingUnit', k.living_unit, 'closingReason', c.closing_reason))
    from registration r join client k on k.id = r.client left join case_file c on c.registration = r.id
    where r.client = any (persons));

  -- the proposal stays, without whom it was about
  update destruction d set status = 'CARRIED_OUT', client = null, decided_at = now(), decided_by = told('subject'),
      decided_by_issuer = told('issuer'), certificate = 0, version = d.version + 1
    where d.id = proposal;

  wiped := wipe_persons(persons, homes, '{}');

  certificate_number := chain_certificate(proposed, on_day, wiped -> 'counts');
  update destruction d set certificate = certificate_number where d.id = proposal;
  perform become(before);
  return wiped - 'counts'
    || jsonb_build_object('certificate', certificate_number, 'remains', coalesce(remains, '[]'));
end
$$;

create or replace function reset_deliveries(in_municipality text, at_most integer) returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  before text;
  files uuid[];
  persons uuid[];
  homes uuid[];
  referrals uuid[] := '{}';
  wiped jsonb;
begin
  if not is_test_municipality(in_municipality) then
    raise exception 'only a test municipality is reset'
      using errcode = 'check_violation', constraint = 'ck_test_municipality';
  end if;
  if in_municipality <> all (told_texts('municipalities')) or not has_right('test-municipality:use')
      or told('subject') is null then
    raise exception 'nothing to reset' using errcode = 'insufficient_privilege';
  end if;
  -- one reset of a caller at a time
  perform pg_advisory_xact_lock(hashtextextended(
    concat_ws(' ', 'reset', in_municipality, told('issuer'), told('subject')), 0));
  before := become('destruction');

  files := array(select r.id from registration r
    where r.municipality = in_municipality and r.registered_by = told('subject')
      and r.registered_by_issuer = told('issuer')
    order by r.id limit at_most);
  persons := array(select k.id from client k
    where k.id in (select client from registration where id = any (files))
      and not exists (select from registration o where o.client = k.id
        and (o.registered_by, o.registered_by_issuer) is distinct from (told('subject'), told('issuer'))));
  homes := array(select household from client where id = any (persons)
    union select household from registration where id = any (files)
    union select household from case_file where registration = any (files));
  homes := homes || merged_homes(homes, persons);
  perform from household h where h.id = any (homes) order by h.id for update;
  perform from client c where c.id = any (persons) order by c.id for update;
  perform from registration r where r.id = any (files) order by r.id for update;
  perform from case_file c where c.household = any (homes) order by c.id for update;
  update client set merged_into = null where merged_into = any (persons) and id <> all (persons);
  if cardinality(files) < at_most then
    referrals := array(select f.id from referral f join mapped_organisation o on o.id = f.organisation
      where f.municipality = in_municipality and o.municipality = in_municipality and o.client = told('client')
      order by f.id for update of f);
  end if;

  -- whoever was answered is told that it is gone, also where the feed had not yet told that it was there
  insert into feed_known (recipient, object_kind, object, known_since)
    select f.id, 'REGISTRATION', file, now() from feed_recipient f, unnest(files) file
    where f.issuer = told('issuer') and f.subject = told('subject')
    on conflict do nothing;
  wiped := wipe_persons(persons, homes, referrals);
  perform become(before);
  return wiped - 'counts' || jsonb_build_object('certificate', 0, 'remains', '[]'::jsonb);
end
$$;

-- those whose people were destroyed before
do $$
declare
  before text := become('destruction');
  left_behind uuid[];
begin
  left_behind := array(
    select h.id from household h
    where not exists (select from client c where c.household = h.id)
      and not exists (select from registration r where r.household = h.id)
      and not exists (select from case_file c where c.household = h.id)
      and not exists (
        select from household_merger m join client c on c.id = any (m.clients)
        where m.merged = h.id and m.reversed_at is null));
  if left_behind <> '{}' then
    perform wipe_persons('{}', left_behind, '{}');
  end if;
  perform become(before);
end
$$;
