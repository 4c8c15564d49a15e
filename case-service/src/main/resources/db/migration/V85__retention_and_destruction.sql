-- How long files are kept, what keeps one from being destroyed, and the destruction itself (G5). A file is
-- what is known of a client: registrations, cases and all that came of them; the household goes with its
-- last client.

-- 1. Terms --------------------------------------------------------------------------------------------

-- Those of the law (municipality is null) and longer ones of a municipality; one that holds from a later day,
-- or was recorded later, takes the place of another of the same law. Of those that hold, the longest counts.
create table retention_term (
  id uuid not null constraint pk_retention_term primary key,
  municipality text,
  law text not null constraint ck_retention_term_law check (law in ('WMO_2015', 'JEUGDWET')),
  years integer not null constraint ck_retention_term_years check (years between 1 and 100),
  source text not null,
  valid_from date not null,
  recorded_at timestamptz not null,
  recorded_by text,
  recorded_by_issuer text
);
create index ix_retention_term_municipality on retention_term (municipality, law, valid_from);

-- the greatest identifiers, so that lists begin with the law
insert into retention_term (id, law, years, source, valid_from, recorded_at) values
  ('ffffffff-5e7e-4710-8000-000000000001', 'WMO_2015', 15, 'Wmo 2015 art. 5.3.4 lid 1', '2015-01-01', now()),
  ('ffffffff-5e7e-4710-8000-000000000002', 'JEUGDWET', 20, 'Jeugdwet art. 7.3.8 lid 3', '2015-01-01', now());

create function retention_years(in_municipality text, by_law text, on_day date) returns integer
  stable language sql
  return (
    select max(held.years) from (
      select distinct on (t.municipality) t.years from retention_term t
      where t.law = by_law and t.valid_from <= on_day
        and (t.municipality = in_municipality or t.municipality is null)
      order by t.municipality, t.valid_from desc, t.id desc) as held);

create function keep_retention_term() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    raise exception 'retention_term is only added to';
  end if;
  if new.years < retention_years(null, new.law, new.valid_from) then
    raise exception 'a municipality keeps files no shorter than the law says'
      using errcode = 'check_violation', constraint = 'ck_retention_term_statutory';
  end if;
  return new;
end
$$;
create trigger tr_retention_term_kept before insert or update or delete on retention_term
  for each row execute function keep_retention_term();

-- 2. What keeps a file, proposals, proofs -------------------------------------------------------------

create table retention_hold (
  id uuid not null constraint pk_retention_hold primary key,
  municipality text not null,
  client uuid not null constraint fk_retention_hold_client references client,
  reason text not null constraint ck_retention_hold_reason check (
    reason in ('DISPUTE', 'COMPLAINT', 'INVESTIGATION', 'LEGAL_DUTY')),
  placed_at timestamptz not null,
  placed_by text not null,
  placed_by_issuer text not null,
  lifted_at timestamptz,
  lifted_by text,
  lifted_by_issuer text,
  version bigint not null,
  constraint ck_retention_hold_lifting check (num_nulls(lifted_at, lifted_by, lifted_by_issuer) in (0, 3)),
  constraint ck_retention_hold_life check (lifted_at >= placed_at)
);
create index ix_retention_hold_client on retention_hold (client);
create index ix_retention_hold_municipality on retention_hold (municipality, id);

-- Whom it is about is gone with the file; that it happened, when and by whom stays.
create table destruction (
  id uuid not null constraint pk_destruction primary key,
  municipality text not null,
  client uuid constraint fk_destruction_client references client,
  ground text not null constraint ck_destruction_ground check (ground in ('TERM_ENDED', 'RESIDENT_REQUEST')),
  requested_on date,
  status text not null constraint ck_destruction_status check (
    status in ('PROPOSED', 'WITHDRAWN', 'CARRIED_OUT')),
  proposed_at timestamptz not null,
  proposed_by text not null,
  proposed_by_issuer text not null,
  decided_at timestamptz,
  decided_by text,
  decided_by_issuer text,
  certificate bigint,
  version bigint not null,
  constraint ck_destruction_request check ((ground = 'RESIDENT_REQUEST') = (requested_on is not null)),
  constraint ck_destruction_decided check (
    num_nulls(decided_at, decided_by, decided_by_issuer) = case status when 'PROPOSED' then 3 else 0 end),
  constraint ck_destruction_carried_out check (
    (status = 'CARRIED_OUT') = (client is null) and (status = 'CARRIED_OUT') = (certificate is not null)),
  constraint ck_destruction_two_persons check (
    status <> 'CARRIED_OUT'
    or (decided_by, decided_by_issuer) is distinct from (proposed_by, proposed_by_issuer))
);
create unique index uq_destruction_proposed on destruction (client) where status = 'PROPOSED';
create index ix_destruction_municipality on destruction (municipality, id);

create function step_destruction() returns trigger language plpgsql as $$
begin
  -- the number of its proof is known last
  if old.status <> 'PROPOSED'
      and not (old.certificate = 0 and to_jsonb(old) - 'certificate' = to_jsonb(new) - 'certificate') then
    raise exception 'what was decided stays' using errcode = 'check_violation', constraint = 'ck_destruction_step';
  end if;
  return new;
end
$$;
create trigger tr_destruction_step before update on destruction
  for each row execute function step_destruction();

-- The proof: nothing in it leads to a person. Each is chained to the one before it of its municipality.
create table destruction_certificate (
  municipality text not null,
  number bigint not null,
  destruction uuid not null,
  destroyed_on date not null,
  ground text not null,
  proposed_by text not null,
  proposed_by_issuer text not null,
  confirmed_by text not null,
  confirmed_by_issuer text not null,
  -- how many rows of which table
  destroyed jsonb not null,
  previous_hash bytea not null,
  hash bytea not null,
  constraint pk_destruction_certificate primary key (municipality, number)
);

create function refuse_every_change() returns trigger language plpgsql as $$
begin
  raise exception '% is only added to', tg_table_name;
end
$$;
create trigger tr_destruction_certificate_kept before update or delete on destruction_certificate
  for each row execute function refuse_every_change();
create trigger tr_destruction_certificate_truncated before truncate on destruction_certificate
  for each statement execute function refuse_every_change();
revoke all on destruction_certificate from "${application}";
grant select on destruction_certificate to "${application}";

create function certificate_hash(c destruction_certificate) returns bytea immutable language sql
  return sha256(convert_to(
    jsonb_build_array(c.municipality, c.number, c.destruction, c.destroyed_on, c.ground, c.proposed_by,
      c.proposed_by_issuer, c.confirmed_by, c.confirmed_by_issuer, c.destroyed,
      encode(c.previous_hash, 'hex'))::text, 'UTF8'));

-- The first number whose proof is not as it was written, or does not follow on the one before; null where
-- all are whole.
create function broken_certificate(in_municipality text) returns bigint stable language sql
  return (
    select min(chained.number) from (
      select c.number, c.hash <> certificate_hash(c)
          or c.previous_hash <> coalesce(lag(c.hash) over w, sha256(convert_to(c.municipality, 'UTF8')))
          or c.number <> coalesce(lag(c.number) over w, 0) + 1 as broken
      from destruction_certificate c where c.municipality = in_municipality
      window w as (order by c.number)) as chained
    where chained.broken);

-- 3. Who may ------------------------------------------------------------------------------------------

-- What destroys looks at every file: as the owner of the tables, in the functions below and nowhere else,
-- so the service's own role cannot delete a row by naming that process. Called after each migration, so
-- that a table that is added later is covered.
-- PostgreSQL asks the policies of a table from the last name to the first, and this one is to be asked before
-- those that look into other tables.
create function let_destruction_in() returns void language plpgsql as $$
declare
  protected record;
begin
  for protected in
    select c.relname as name, pg_get_userbyid(c.relowner) as owner from pg_class c
    where c.relkind in ('r', 'p') and not c.relispartition and c.relrowsecurity
      and c.relnamespace = 'public'::regnamespace
      and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'wiped')
  loop
    execute format('create policy wiped on %I to %I using ((select runs_as(''destruction'')))',
      protected.name, protected.owner);
  end loop;
end
$$;

-- whether a municipality knows a client
create function knows_client(in_municipality text, sought uuid) returns boolean
  stable security definer set search_path = public, pg_temp language plpgsql as $$
declare
  before text := become('destruction');
  known boolean;
begin
  known := in_municipality = any (told_texts('municipalities'))
    and exists (select from client c where c.id = sought and c.municipality = in_municipality);
  perform become(before);
  return known;
end
$$;

alter table retention_hold enable row level security, force row level security;
create policy kept on retention_hold for select using (
  municipality = any ((select told_texts('municipalities'))::text[]) and (select has_right('retention:keep')));
create policy placed on retention_hold for insert with check (
  municipality = any ((select told_texts('municipalities'))::text[]) and (select has_right('retention:keep'))
  and placed_by = (select told('subject')) and placed_by_issuer = (select told('issuer'))
  and knows_client(municipality, client));
create policy lifted on retention_hold for update using (
  municipality = any ((select told_texts('municipalities'))::text[]) and (select has_right('retention:keep')));

alter table destruction enable row level security, force row level security;
create policy seen on destruction for select using (
  municipality = any ((select told_texts('municipalities'))::text[])
  and ((select has_right('retention:keep')) or (select has_right('destructions:confirm'))));
create policy proposed on destruction for insert with check (
  municipality = any ((select told_texts('municipalities'))::text[]) and (select has_right('retention:keep'))
  and proposed_by = (select told('subject')) and proposed_by_issuer = (select told('issuer'))
  and status = 'PROPOSED' and knows_client(municipality, client));
create policy withdrawn on destruction for update using (
  municipality = any ((select told_texts('municipalities'))::text[]) and (select has_right('retention:keep')))
  with check (status = 'WITHDRAWN');

alter table destruction_certificate enable row level security, force row level security;
create policy seen on destruction_certificate for select using (
  municipality = any ((select told_texts('municipalities'))::text[])
  and ((select has_right('retention:keep')) or (select has_right('destructions:confirm'))));

-- Who opened a file because of danger is on record as long as the file is.
create or replace function keep_emergency_access() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and runs_as('destruction') then
    return old;
  end if;
  if tg_op = 'UPDATE' and (to_jsonb(old) - 'sealed') = (to_jsonb(new) - 'sealed') then
    return new;
  end if;
  raise exception 'emergency_access is only added to';
end
$$;

-- A plan is told again to others when one of those whom it is about is destroyed.
create policy of_plan on plan for select using ((select runs_as('plan')));
create policy of_plan on plan_version for select using ((select runs_as('plan')));

-- 4. What is due, and what stands in the way -----------------------------------------------------------

-- Who was merged with whom is one person. Run by the owner only, as are those that use it.
create function same_person(sought uuid) returns uuid[]
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
declare
  first uuid := (select coalesce(k.merged_into, k.id) from client k where k.id = sought);
begin
  return array(select k.id from client k where k.id = first
    union all select k.id from client k where k.merged_into = first);
end
$$;

-- The last day on which something was recorded of a client, and by which law the file is kept longest; run
-- by the owner only.
create function kept_file(of_client uuid)
  returns table (runs boolean, last_day date, law text)
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
declare
  persons uuid[] := same_person(of_client);
  cases uuid[] := array(select c.id from case_file c where c.client = any (persons));
begin
  return query select
    exists (select from case_file c where c.id = any (cases) and c.closed_on is null),
    greatest(
      (select max(r.registered_on) from registration r where r.client = any (persons)),
      (select max(c.closed_on) from case_file c where c.id = any (cases)),
      (select max((o.corrected_at at time zone 'Europe/Amsterdam')::date)
        from client_correction o where o.client = any (persons)),
      (select max((t.noted_at at time zone 'Europe/Amsterdam')::date)
        from timeline_entry t where t.case_id = any (cases))),
    -- Youth care is for who is under eighteen, by the year of birth where no more is told openly
    case when exists (select from registration r join client k on k.id = r.client
          where r.client = any (persons) and extract(year from r.registered_on) - k.birth_year <= 18)
        or exists (select from support s where s.case_id = any (cases) and s.law = 'JEUGDWET')
      then 'JEUGDWET' else 'WMO_2015' end;
end
$$;

-- Why a file cannot be destroyed on a day; empty where nothing stands in the way.
create function destruction_obstacles(of_client uuid, on_ground text, on_day date) returns text[]
  stable security definer set search_path = public, pg_temp language plpgsql as $$
declare
  before text := become('destruction');
  known client;
  kept record;
  obstacles text[];
begin
  select * into known from client where id = of_client;
  select * into kept from kept_file(of_client);
  obstacles := array_remove(array[
    case when kept.runs then 'CASE_RUNS' end,
    case when exists (select from case_file c
        where c.household = known.household and c.client <> all (same_person(of_client)) and c.closed_on is null)
      then 'HOUSEHOLD_CASE_RUNS' end,
    case when exists (select from retention_hold h where h.client = any (same_person(of_client)) and h.lifted_at is null)
      then 'ON_HOLD' end,
    case when on_ground = 'TERM_ENDED' and not coalesce(
        kept.last_day + make_interval(years => retention_years(known.municipality, kept.law, on_day)) <= on_day,
        false)
      then 'TERM_RUNS' end], null);
  perform become(before);
  if known.municipality = any (told_texts('municipalities'))
      and (has_right('retention:keep') or has_right('destructions:confirm')) then
    return obstacles;
  end if;
  return array['NOT_ALLOWED'];
end
$$;

-- Files whose term has ended on a day, those that ended first in front.
create function files_due(in_municipality text, on_day date, after_day date, after_client uuid, at_most integer)
  returns table (client uuid, household uuid, last_day date, law text, years integer, due_on date, obstacles text[])
  stable security definer set search_path = public, pg_temp language plpgsql as $$
declare
  before text := become('destruction');
  shortest integer := least(
    retention_years(in_municipality, 'WMO_2015', on_day), retention_years(in_municipality, 'JEUGDWET', on_day));
begin
  if has_right('retention:keep') and in_municipality = any (told_texts('municipalities')) then
    return query
      select d.id, d.household, d.last_day, d.law, d.years, d.due_on,
        destruction_obstacles(d.id, 'TERM_ENDED', on_day)
      from (
        select k.id, k.household, f.last_day, f.law, t.years,
          (f.last_day + make_interval(years => t.years))::date as due_on
        from client k
        cross join lateral kept_file(k.id) f
        cross join lateral (select retention_years(in_municipality, f.law, on_day) as years) t
        where k.municipality = in_municipality and k.merged_into is null and not f.runs
          and exists (select from registration r where r.client = k.id
            and r.registered_on <= on_day - make_interval(years => shortest))) as d
      where d.due_on <= on_day and (d.due_on, d.id) > (after_day, after_client)
      order by d.due_on, d.id limit at_most;
  end if;
  perform become(before);
end
$$;

-- 5. Destruction ---------------------------------------------------------------------------------------

-- The tables in which something may be about a person, those first that refer to others: any column with an
-- identifier can name one. What they are found by is a condition on $1, the identifiers of the person.
create function tables_of_persons() returns table (name text, keyed boolean, found_by text)
  stable language sql as $$
  with recursive deep (relation, depth) as (
    select c.oid, 0 from pg_class c
    where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace
    union
    select f.conrelid, d.depth + 1 from deep d
    join pg_constraint f on f.contype = 'f' and f.confrelid = d.relation and f.conrelid <> f.confrelid
    where d.depth < 30),
  named as (
    select a.attrelid as relation,
      bool_or(a.attname = 'id') as keyed,
      string_agg(format('%I = any ($1)', a.attname), ' or ' order by a.attnum) as found_by
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where a.attnum > 0 and not a.attisdropped and a.atttypid = 'uuid'::regtype
      -- in which case a plan was begun does not make the plan about that case alone
      and not (c.relname = 'plan' and a.attname = 'begun_in')
    group by a.attrelid)
  select c.relname::text, n.keyed, n.found_by
  from (select relation, max(depth) as depth from deep group by relation) d
  join pg_class c on c.oid = d.relation
  join named n on n.relation = d.relation
  -- the log has a term of its own, proofs stay, copies of areas know no resident, and to whom the changes
  -- feed told of a file is needed to tell that it is gone
  where c.relname not like 'mapped\_%' and c.relname not like 'feed\_%' and c.relname not like 'inbox\_%'
    and c.relname not like 'access\_log%'
    and c.relname not in ('destruction_certificate', 'retention_term', 'outside_registration', 'idempotency_key')
  order by d.depth desc, c.relname
$$;

-- All that leads to a person: what names one of these identifiers, what names that, and so on.
create function identifiers_of_person(known uuid[]) returns uuid[] stable language plpgsql as $$
declare
  all_found uuid[] := known;
  fresh uuid[] := known;
  met uuid[];
  part uuid[];
  place record;
begin
  while cardinality(fresh) > 0 loop
    met := '{}';
    for place in select * from tables_of_persons() t where t.keyed loop
      execute format('select coalesce(array_agg(id), ''{}'') from %I where %s', place.name, place.found_by)
        into part using fresh;
      met := met || part;
    end loop;
    fresh := array(select unnest(met) except select unnest(all_found));
    all_found := all_found || fresh;
  end loop;
  return all_found;
end
$$;

-- In lists of identifiers, where a row is about others too.
create function take_out_of_lists(gone uuid[]) returns void language plpgsql as $$
declare
  place record;
begin
  for place in
    select c.relname as name, a.attname as list from pg_attribute a join pg_class c on c.oid = a.attrelid
    where a.attnum > 0 and not a.attisdropped and a.atttypid = 'uuid[]'::regtype
      and c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace
  loop
    execute format(
      'update %1$I set %2$I = array(select o from unnest(%2$I) with ordinality l (o, at)'
        ' where o <> all ($1) order by at) where %2$I && $1', place.name, place.list) using gone;
  end loop;
end
$$;

create function chain_certificate(carried_out destruction, on_day date, counts jsonb) returns bigint
  language plpgsql as $$
declare
  proof destruction_certificate;
  previous destruction_certificate;
begin
  perform pg_advisory_xact_lock(hashtextextended('destruction_certificate ' || carried_out.municipality, 0));
  select * into previous from destruction_certificate c
    where c.municipality = carried_out.municipality order by c.number desc limit 1;
  proof.municipality := carried_out.municipality;
  proof.number := coalesce(previous.number, 0) + 1;
  proof.destruction := carried_out.id;
  proof.destroyed_on := on_day;
  proof.ground := carried_out.ground;
  proof.proposed_by := carried_out.proposed_by;
  proof.proposed_by_issuer := carried_out.proposed_by_issuer;
  proof.confirmed_by := told('subject');
  proof.confirmed_by_issuer := told('issuer');
  proof.destroyed := counts;
  proof.previous_hash := coalesce(previous.hash, sha256(convert_to(proof.municipality, 'UTF8')));
  proof.hash := certificate_hash(proof);
  insert into destruction_certificate values (proof.*);
  return proof.number;
end
$$;

-- Destroys what was proposed, as who confirms it. Whoever writes about the person at this moment is waited
-- for, and whoever comes later finds nothing to write about. Answers what others have to be told.
create function carry_out_destruction(proposal uuid, on_day date) returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  before text := become('destruction');
  proposed destruction;
  known client;
  persons uuid[];
  homes uuid[];
  ids uuid[];
  told_again uuid[];
  remains jsonb;
  gone jsonb := '{}';
  counts jsonb := '{}';
  place record;
  removed uuid[];
  many bigint;
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

  ids := persons
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

  -- the proposal stays, without whom it was about
  update destruction d set status = 'CARRIED_OUT', client = null, decided_at = now(), decided_by = told('subject'),
      decided_by_issuer = told('issuer'), certificate = 0, version = d.version + 1
    where d.id = proposal;

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
    where exists (select from unnest(ids) i where k.location like '%' || i || '%');
  get diagnostics many = row_count;
  counts := counts || case when many > 0 then jsonb_build_object('idempotency_key', many) else '{}' end;
  delete from outbox_event o where o.event_key = any ((ids || told_again)::text[]);
  get diagnostics many = row_count;
  counts := counts || case when many > 0 then jsonb_build_object('outbox_event', many) else '{}' end;

  certificate_number := chain_certificate(proposed, on_day, counts);
  update destruction d set certificate = certificate_number where d.id = proposal;
  perform become(before);
  return jsonb_build_object('certificate', certificate_number, 'remains', coalesce(remains, '[]'), 'gone', gone,
    'identifiers', to_jsonb(ids), 'plansToTell', to_jsonb(told_again));
end
$$;

-- 6. That a file is gone is told to who knew it, and forgotten with the rest of the feed -----------------

alter table feed_tombstone add column buried_at timestamptz not null default now();

create function forget_tombstones(age interval) returns void language sql
begin atomic
  delete from feed_tombstone where buried_at < now() - age;
end;
