-- What is held of a participant or a worker is exported for who asks for it, and destroyed (G4, G5). What they
-- took part in stays, under an id that leads to nobody, so that figures and old reports still come out.

-- 1. Reading all of it ------------------------------------------------------------------------------------

-- as the process "persons", which only the export and what tells of a destruction run as
do $$
declare
  held text;
begin
  -- what belongs to one of these is seen with it
  foreach held in array array['participant', 'exchange_entry', 'exchange_match', 'exchange_decline', 'loan',
      'worker', 'membership', 'membership_term', 'absence', 'access_log'] loop
    execute format('create policy of_person on %I for select using ((select runs_as(''persons'')))', held);
  end loop;
end
$$;

-- Somebody of whom something is held, for who may ask; nobody is found once destroyed.
create function person_held(of_kind text, sought uuid) returns table (municipality text, version bigint)
  stable language plpgsql as $$
declare
  before text := become('persons');
begin
  if has_right('person-export:make') or has_right('persons:destroy') then
    return query
      select p.municipality, p.version from participant p
      where of_kind = 'participant' and p.id = sought
        and p.municipality = any (told_texts('municipalities'))
        and exists (select from participant_person i where i.id = p.id)
      union all
      select w.municipality, w.version from worker w
      where of_kind = 'worker' and w.id = sought
        and w.municipality = any (told_texts('municipalities'))
        and exists (select from worker_person i where i.id = w.id);
  end if;
  perform become(before);
end
$$;

-- Who destroys is told by the token, not by whoever calls a function.
create or replace function enter_caller(
    caller_issuer text, caller_subject text, client text, municipalities text[], rights text[])
  returns void language plpgsql as $$
begin
  perform
    set_config('socialteams.issuer', coalesce(caller_issuer, ''), true),
    set_config('socialteams.subject', coalesce(caller_subject, ''), true),
    set_config('socialteams.municipalities', municipalities::text, true),
    set_config('socialteams.rights', rights::text, true),
    set_config('socialteams.process', '', true);
end
$$;

-- 2. Proof ------------------------------------------------------------------------------------------------

-- The day, by whom, on what ground and how many rows of which table: not whom it was about.
create table person_destruction (
  id uuid not null constraint pk_person_destruction primary key,
  municipality text not null,
  kind text not null constraint ck_person_destruction_kind check (kind in ('PARTICIPANT', 'WORKER')),
  ground text not null
    constraint ck_person_destruction_ground check (ground in ('TERM_ENDED', 'PERSON_REQUEST')),
  destroyed_on date not null,
  destroyed_by text not null,
  destroyed_by_issuer text not null,
  destroyed jsonb not null
);

create index ix_person_destruction_municipality on person_destruction (municipality, id);

create trigger tr_person_destruction_kept before update or delete on person_destruction
  for each row execute function refuse_change();
create trigger tr_person_destruction_truncated before truncate on person_destruction
  for each statement execute function refuse_change();
revoke all on person_destruction from "${application}";
grant select on person_destruction to "${application}";

alter table person_destruction enable row level security, force row level security;
create policy seen on person_destruction for select using (
  (select has_right('persons:destroy'))
  and municipality = any ((select told_texts('municipalities'))::text[]));

-- 3. Destroying -------------------------------------------------------------------------------------------

-- What was said in words goes, the row stays.
alter table exchange_entry alter column sealed drop not null;

-- what a person took part in follows to the id that leads to nobody
alter table exchange_entry drop constraint fk_exchange_entry_participant,
  add constraint fk_exchange_entry_participant foreign key (participant, municipality)
    references participant (id, municipality) on update cascade;
alter table exchange_match drop constraint fk_exchange_match_request, drop constraint fk_exchange_match_offer,
  add constraint fk_exchange_match_request foreign key (request, request_side, municipality, requester)
    references exchange_entry (id, side, municipality, participant) on update cascade,
  add constraint fk_exchange_match_offer foreign key (offer, offer_side, municipality, offerer)
    references exchange_entry (id, side, municipality, participant) on update cascade;
alter table loan drop constraint fk_loan_participant,
  add constraint fk_loan_participant foreign key (participant, municipality)
    references participant (id, municipality) on update cascade;
alter table participation drop constraint fk_participation_participant,
  add constraint fk_participation_participant foreign key (participant) references participant on update cascade;
alter table membership drop constraint fk_membership_worker,
  add constraint fk_membership_worker foreign key (municipality, worker)
    references worker (municipality, id) on update cascade;
alter table membership_term drop constraint fk_membership_term_membership,
  add constraint fk_membership_term_membership foreign key (membership, municipality, team, worker)
    references membership (id, municipality, team, worker) on update cascade;
alter table absence drop constraint fk_absence_stand_in,
  add constraint fk_absence_stand_in foreign key (municipality, stand_in)
    references worker (municipality, id) on update cascade;
create index ix_participation_participant on participation (participant);
create index ix_absence_stand_in on absence (stand_in) where stand_in is not null;

-- The owner of the tables destroys, in the functions below and nowhere else: the service's own role reaches no
-- row by naming the process.
do $$
declare
  held text;
begin
  foreach held in array array['participant', 'participant_person', 'exchange_entry', 'exchange_entry_status',
      'exchange_match', 'loan', 'participation', 'worker', 'worker_person', 'membership', 'membership_term',
      'absence', 'person_destruction'] loop
    execute format('create policy wiped on %I to %I using ((select runs_as(''destruction'')))', held, current_user);
  end loop;
end
$$;

-- history is kept as it was, but for who it was about
create or replace function keep_history() returns trigger language plpgsql as $$
declare
  destroyed boolean := runs_as('destruction')
    and current_user = (select pg_get_userbyid(c.relowner) from pg_class c where c.oid = tg_relid);
begin
  if tg_op = 'UPDATE' and destroyed then
    return new;
  end if;
  if tg_op = 'DELETE'
    or old.known_until is not null
    or to_jsonb(new) - 'known_until' <> to_jsonb(old) - 'known_until'
  then
    raise exception 'history violates check constraint "tr_%_history"', tg_table_name
      using errcode = 'check_violation', constraint = 'tr_' || tg_table_name || '_history';
  end if;
  return new;
end $$;

create function refuse_destruction(of_person text, by_rule text) returns void language plpgsql as $$
begin
  raise exception '% violates check constraint "%"', of_person, by_rule
    using errcode = 'check_violation', constraint = by_rule;
end
$$;

create function require_destroyer(in_municipality text) returns void language plpgsql as $$
begin
  if not has_right('persons:destroy') or in_municipality = any (told_texts('municipalities')) is not true then
    raise exception 'nobody to destroy' using errcode = 'insufficient_privilege';
  end if;
end
$$;

-- Answers that are kept for a repeated request tell of the person too.
create function forget_answers(about uuid[]) returns bigint language plpgsql as $$
declare
  many bigint;
begin
  delete from idempotency_key k where exists (select from unnest(about) i where k.location like '%' || i || '%');
  get diagnostics many = row_count;
  return many;
end
$$;

create function prove_destruction(
    in_municipality text, of_kind text, on_ground text, on_day date, counts jsonb) returns uuid
  language plpgsql as $$
declare
  proof uuid := uuidv7();
begin
  insert into person_destruction values (
    proof, in_municipality, of_kind, on_ground, on_day, told('subject'), told('issuer'), counts);
  return proof;
end
$$;

-- Answers the proof, and what of it others have to be told again.
create function destroy_participant(gone uuid, on_ground text, on_day date, at_moment timestamptz) returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  before text := become('destruction');
  known participant;
  entries uuid[];
  ended uuid[];
  loans uuid[];
  answers bigint;
  proof uuid;
begin
  select * into known from participant p where p.id = gone for update;
  perform require_destroyer(known.municipality);
  -- whoever matches, lends or lets take part at this moment is waited for
  perform from exchange_entry e where e.participant = gone order by e.id for update;
  perform from loan l where l.participant = gone order by l.id for update;
  if exists (select from exchange_match m where gone in (m.requester, m.offerer) and m.status = 'ACCEPTED')
    or exists (select from loan l where l.participant = gone and l.status in ('RESERVED', 'OUT'))
    or exists (select from participation t
      join collective_activity a on a.id = t.activity and a.status = 'PLANNED'
      join collective_activity_date d on d.activity = a.id and d.held_on >= on_day
      where t.participant = gone and t.left_on is null)
  then
    perform refuse_destruction('a participant', 'ck_participant_takes_part');
  end if;

  entries := array(select e.id from exchange_entry e where e.participant = gone);
  ended := array(select e.id from exchange_entry e where e.participant = gone and e.status = 'OPEN');
  loans := array(select l.id from loan l where l.participant = gone);
  insert into exchange_entry_status (entry, place, status, on_day, known_from, asserted)
    select s.entry, max(s.place) + 1, 'WITHDRAWN', greatest(max(s.on_day), destroy_participant.on_day),
      greatest(max(s.known_from), at_moment), false
    from exchange_entry_status s where s.entry = any (ended) group by s.entry;
  update exchange_entry e set sealed = null, case_id = null, version = e.version + 1,
      status = case when e.status = 'OPEN' then 'WITHDRAWN' else e.status end
    where e.id = any (entries);
  update loan l set case_id = null, version = l.version + 1 where l.id = any (loans);
  answers := forget_answers(gone || entries || loans
    || array(select t.id from participation t where t.participant = gone));
  delete from participant_person i where i.id = gone;
  update participant p set id = gen_random_uuid(), registered_on = date_trunc('month', p.registered_on),
      version = p.version + 1
    where p.id = gone;

  proof := prove_destruction(known.municipality, 'PARTICIPANT', on_ground, on_day, jsonb_build_object(
    'participant_person', 1, 'exchange_entry', cardinality(entries), 'loan', cardinality(loans),
    'idempotency_key', answers));
  perform become(before);
  return jsonb_build_object('proof', proof, 'entries', to_jsonb(entries), 'loans', to_jsonb(loans));
end
$$;

-- on_day less the term for which who left is kept is free_before
create function destroy_worker(gone uuid, on_ground text, on_day date, free_before date) returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  before text := become('destruction');
  known worker;
  memberships uuid[];
  answers bigint;
  proof uuid;
begin
  select * into known from worker w where w.id = gone for update;
  perform require_destroyer(known.municipality);
  memberships := array(select m.id from membership m
    where m.worker = gone or exists (select from absence a where a.membership = m.id and a.stand_in = gone));
  perform from membership m where m.id = any (memberships) order by m.id for update;
  if exists (select from membership_term t where t.worker = gone and t.known_until is null
      and coalesce(t.valid_until > on_day, true))
    or exists (select from absence a where a.stand_in = gone and a.known_until is null
      and coalesce(a.valid_until > on_day, true))
  then
    perform refuse_destruction('a worker', 'ck_worker_in_team');
  end if;
  if exists (select from membership_term t where t.worker = gone and t.known_until is null
      and t.valid_until > free_before)
  then
    perform refuse_destruction('a worker', 'ck_worker_left_lately');
  end if;

  update membership_term t set availability = null, trainings = null, reimbursement = null
    where t.worker = gone and num_nonnulls(t.availability, t.trainings, t.reimbursement) > 0;
  update membership m set version = m.version + 1 where m.id = any (memberships);
  answers := forget_answers(gone || memberships);
  delete from worker_person i where i.id = gone;
  update worker w set id = gen_random_uuid(), issuer = null, subject = null, version = w.version + 1
    where w.id = gone;

  proof := prove_destruction(known.municipality, 'WORKER', on_ground, on_day, jsonb_build_object(
    'worker_person', 1, 'membership', cardinality(memberships), 'idempotency_key', answers));
  perform become(before);
  return jsonb_build_object('proof', proof, 'memberships', to_jsonb(memberships));
end
$$;
