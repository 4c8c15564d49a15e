-- A partner takes back what it delivered in a test municipality (C14): by the same deletion as destruction, and
-- nowhere else.

-- 1. Destruction, with what deletes set apart ------------------------------------------------------------

-- Deletes all that is known of persons and, with the last of them, of their households, from every table that
-- there is. Run by the owner, as destruction; whoever writes about them was waited for before.
create function wipe_persons(persons uuid[], homes uuid[], others uuid[]) returns jsonb language plpgsql as $$
declare
  ids uuid[];
  told_again uuid[];
  gone jsonb := '{}';
  counts jsonb := '{}';
  place record;
  removed uuid[];
  many bigint;
begin
  ids := persons || others
    || array(select r.id from registration r where r.client = any (persons))
    || array(select r.case_id from registration r where r.client = any (persons) and r.case_id is not null)
    || array(select c.id from case_file c where c.client = any (persons));
  ids := ids || array(
    select h from unnest(homes) h
    where not exists (select from client c where c.household = h and c.id <> all (persons))
      and not exists (select from registration r where r.household = h and r.client <> all (persons))
      and not exists (select from case_file c where c.household = h and c.client <> all (persons)));
  -- a plan that is of nobody else goes too; another one is told again without what was about this person
  ids := ids || array(select p.id from plan p where p.household = any (homes)
    and not exists (select from case_file c where c.household = p.household and c.id <> all (ids)));
  told_again := array(select p.id from plan p where p.household = any (homes) and p.id <> all (ids));
  update plan p set version = p.version + 1,
      begun_in = case when p.begun_in = any (ids)
        then (select min(c.id::text)::uuid from case_file c where c.household = p.household and c.id <> all (ids))
        else p.begun_in end
    where p.id = any (told_again);

  ids := identifiers_of_person(ids);
  for place in select * from tables_of_persons() loop
    if place.keyed then
      execute format('with gone as (delete from %I where %s returning id) select coalesce(array_agg(id), ''{}'') from gone',
        place.name, place.found_by) into removed using ids;
      many := cardinality(removed);
    else
      removed := '{}';
      execute format('delete from %I where %s', place.name, place.found_by) using ids;
      get diagnostics many = row_count;
    end if;
    if many > 0 then
      counts := counts || jsonb_build_object(place.name, many);
      gone := gone || jsonb_build_object(place.name, to_jsonb(removed));
    end if;
  end loop;
  perform take_out_of_lists(ids);

  delete from feed_line l where l.object = any (ids) or l.into_object = any (ids);
  get diagnostics many = row_count;
  counts := counts || case when many > 0 then jsonb_build_object('feed_line', many) else '{}' end;
  delete from feed_change c where c.object = any (ids);
  get diagnostics many = row_count;
  counts := counts || case when many > 0 then jsonb_build_object('feed_change', many) else '{}' end;
  delete from idempotency_key k
    where exists (select from regexp_matches(k.location, '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', 'g') m
      where m[1]::uuid = any (ids));
  get diagnostics many = row_count;
  counts := counts || case when many > 0 then jsonb_build_object('idempotency_key', many) else '{}' end;
  delete from outbox_event o where o.event_key = any ((ids || told_again)::text[]);
  get diagnostics many = row_count;
  counts := counts || case when many > 0 then jsonb_build_object('outbox_event', many) else '{}' end;
  return jsonb_build_object('gone', gone, 'counts', counts, 'identifiers', to_jsonb(ids),
    'plansToTell', to_jsonb(told_again));
end
$$;

-- Destroys what was proposed, as who confirms it. Whoever writes about the person at this moment is waited
-- for, and whoever comes later finds nothing to write about. Answers what others have to be told.
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

-- 2. Test municipalities ---------------------------------------------------------------------------------

-- CBS gives no municipality a code that begins with GM99: the code alone tells, so no setting can make a test
-- municipality of a city.
create function is_test_municipality(code text) returns boolean immutable parallel safe language sql
  return code ~ '^GM99[0-9]{2}$';

-- Deletes so many of the registrations that the caller delivered in a test municipality, with all that came of
-- them, and with the last of them what was referred to the caller's organisation there. Who was registered by
-- others stays, and stands alone where they were merged with one who goes. Answers what others have to be told.
create function reset_deliveries(in_municipality text, at_most integer) returns jsonb
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
