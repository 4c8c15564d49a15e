-- Which rows there are for a caller (G3): of residents and workers those of the municipalities that his
-- token names, and only for a right that the service asks for, also where the service's own policy would
-- be forgotten. Areas, teams, organisations, code lists and the social map are known to everybody. Who
-- calls stands in settings that end with the transaction; without them there are no rows. FORCE: for the
-- owner neither, so a later migration that changes rows has to say what it is (socialteams.process).

-- 1. Who calls ------------------------------------------------------------------------------------------

-- called by libs/row-security once per transaction
create function enter_caller(
    caller_issuer text, caller_subject text, client text, municipalities text[], rights text[])
  returns void language plpgsql as $$
begin
  perform
    set_config('socialteams.municipalities', municipalities::text, true),
    set_config('socialteams.rights', rights::text, true),
    set_config('socialteams.process', '', true);
end
$$;

-- in a policy as (select …), so that a statement reads them once
create function told(setting text) returns text stable parallel safe language sql
  return nullif(current_setting('socialteams.' || setting, true), '');

create function told_texts(setting text) returns text[] stable parallel safe language sql
  return coalesce(told(setting), '{}')::text[];

create function has_right(sought text) returns boolean stable parallel safe language sql
  return sought = any(told_texts('rights'));

create function runs_as(process text) returns boolean stable parallel safe language sql
  return told('process') is not distinct from process;

-- Until it is given back a function works as this process, and the policies that name it let it in; the
-- answer is what it was before.
create function become(process text) returns text language plpgsql as $$
declare
  before text := coalesce(current_setting('socialteams.process', true), '');
begin
  perform set_config('socialteams.process', process, true);
  return before;
end
$$;

-- 2. Who works here ---------------------------------------------------------------------------------------

-- counted by everybody who reads about teams, changed by the administration
do $$
declare
  held text;
begin
  foreach held in array array['membership', 'membership_term', 'absence'] loop
    execute format('alter table %I enable row level security, force row level security', held);
    execute format('create policy seen on %I for select using ('
      '((select has_right(''areas:read'')) or (select has_right(''workers:read'')))'
      ' and municipality = any ((select told_texts(''municipalities''))::text[]))', held);
    execute format('create policy kept on %I using ((select has_right(''areas:administer''))'
      ' and municipality = any ((select told_texts(''municipalities''))::text[]))', held);
  end loop;
end
$$;

-- logins, and names: only for who sees or keeps them
alter table worker enable row level security, force row level security;
create policy seen on worker for select using (
  (select has_right('workers:read'))
  and municipality = any ((select told_texts('municipalities'))::text[]));
create policy kept on worker using (
  (select has_right('areas:administer'))
  and municipality = any ((select told_texts('municipalities'))::text[]));

alter table worker_person enable row level security, force row level security;
create policy seen on worker_person for select using (
  exists (select from worker w where w.id = worker_person.id));
create policy kept on worker_person using (
  (select has_right('areas:administer'))
  and exists (select from worker w where w.id = worker_person.id));

-- 3. Residents: the neighbourhood exchange ----------------------------------------------------------------

do $$
declare
  held text;
begin
  foreach held in array array['participant', 'exchange_entry', 'exchange_match', 'loan'] loop
    execute format('alter table %I enable row level security, force row level security', held);
    execute format('create policy of_exchange on %I using ((select has_right(''exchange:write''))'
      ' and municipality = any ((select told_texts(''municipalities''))::text[]))', held);
  end loop;
  -- the administration counts them
  foreach held in array array['exchange_entry', 'exchange_match'] loop
    execute format('create policy counted on %I for select using ('
      '(select has_right(''areas:administer''))'
      ' and municipality = any ((select told_texts(''municipalities''))::text[]))', held);
  end loop;
end
$$;

-- what belongs to something is seen with it
alter table participant_person enable row level security, force row level security;
create policy of_participant on participant_person using (
  exists (select from participant p where p.id = participant_person.id));

alter table participation enable row level security, force row level security;
create policy of_participant on participation using (
  exists (select from participant p where p.id = participation.participant));

alter table loan_status enable row level security, force row level security;
create policy of_loan on loan_status using (
  exists (select from loan l where l.id = loan_status.loan));

-- and what is counted is written by nobody who counts
alter table exchange_entry_status enable row level security, force row level security;
create policy of_entry on exchange_entry_status
  using (exists (select from exchange_entry e where e.id = exchange_entry_status.entry))
  with check ((select has_right('exchange:write'))
    and exists (select from exchange_entry e where e.id = exchange_entry_status.entry));

alter table exchange_match_status enable row level security, force row level security;
create policy of_match on exchange_match_status
  using (exists (select from exchange_match m where m.id = exchange_match_status.match))
  with check ((select has_right('exchange:write'))
    and exists (select from exchange_match m where m.id = exchange_match_status.match));

alter table exchange_decline enable row level security, force row level security;
create policy of_request on exchange_decline using (
  (select has_right('exchange:write'))
  and exists (select from exchange_entry e where e.id = exchange_decline.request));

-- the activity is known to everybody, its cases are not
alter table collective_activity_case enable row level security, force row level security;
create policy of_activity on collective_activity_case using (
  (select has_right('exchange:write'))
  and exists (select from collective_activity a where a.id = collective_activity_case.activity
    and a.municipality = any ((select told_texts('municipalities'))::text[])));

-- 4. What else is not everybody's ---------------------------------------------------------------------------

-- what is known of cases: counted by the administration, written by nobody but their events
alter table running_case enable row level security, force row level security;
create policy counted on running_case for select using (
  (select has_right('areas:administer'))
  and municipality = any ((select told_texts('municipalities'))::text[]));
create policy told_of on running_case using ((select runs_as('events')));

-- what a municipality agreed with organisations
do $$
declare
  held text;
begin
  foreach held in array array['deployment_agreement', 'deployment_term', 'deployment_report'] loop
    execute format('alter table %I enable row level security, force row level security', held);
    execute format('create policy of_municipality on %I using (municipality = any '
      '((select told_texts(''municipalities''))::text[]))', held);
  end loop;
  foreach held in array array['deployment_neighbourhood', 'deployment_team'] loop
    execute format('alter table %1$I enable row level security, force row level security', held);
    execute format('create policy of_term on %1$I using ('
      'exists (select from deployment_term t where t.id = %1$I.term))', held);
  end loop;
end
$$;

-- added to by whatever is refused or done, also without a caller
alter table access_log enable row level security, force row level security;
create policy added on access_log for insert with check (true);
create policy seen on access_log for select using (
  (select has_right('access-log:read'))
  and municipalities && (select told_texts('municipalities'))::text[]);
create policy sealed on access_log for select using ((select runs_as('access-log')));

-- 5. What runs without a caller, or has to know more than its caller -----------------------------------------

-- see libs/sealing
do $$
declare
  held text;
begin
  foreach held in array array['worker_person', 'participant_person', 'exchange_entry'] loop
    execute format('create policy sealed_anew on %I using ((select runs_as(''re-sealing'')))', held);
  end loop;
end
$$;

-- Everybody may know that a thing is promised on some day of a period, nobody from this to whom. What is
-- out is promised until today, also where it should have been back.
create policy promised on loan for select using ((select runs_as('lending')));

create function is_promised(sought uuid, first_day date, last_day date, today date) returns boolean
  stable language plpgsql as $$
declare
  before text := become('lending');
  found boolean;
begin
  found := exists (
    select from loan l where l.thing = sought and l.status in ('RESERVED', 'OUT')
      and daterange(l.first_day,
          case when l.status = 'OUT' then greatest(l.last_day, is_promised.today) else l.last_day end, '[]')
        && daterange(is_promised.first_day, is_promised.last_day, '[]'));
  perform become(before);
  return found;
end
$$;

-- What holds for all rows holds whoever writes: these check what is there, not what the caller sees.
create policy held_to_rules on membership using ((select runs_as('rules'))) with check (false);
create policy held_to_rules on membership_term for select using ((select runs_as('rules')));
create policy held_to_rules on absence for select using ((select runs_as('rules')));

create or replace function keep_team_around_memberships() returns trigger language plpgsql as $$
declare
  before text := become('rules');
begin
  if exists (
    select from membership_term
    where team = new.id and known_until is null
      and not daterange(valid_from, valid_until) <@ daterange(new.founded_on, new.ended_on)
  ) then
    raise exception 'a team violates check constraint "tr_team_membership"'
      using errcode = 'check_violation', constraint = 'tr_team_membership';
  end if;
  perform become(before);
  return null;
end $$;

create or replace function keep_absences_within_membership() returns trigger language plpgsql as $$
declare
  before text := become('rules');
begin
  -- whoever changes the terms or the absences of a membership at the same time waits
  perform from membership where id = new.membership for update;
  if exists (
    select from absence a
    where a.membership = new.membership and a.known_until is null
      and not coalesce(
        (select range_agg(daterange(t.valid_from, t.valid_until))
            @> daterange(a.valid_from, a.valid_until)
          from membership_term t where t.membership = a.membership and t.known_until is null),
        false)
  ) then
    raise exception 'an absence violates check constraint "tr_absence_within_membership"'
      using errcode = 'check_violation', constraint = 'tr_absence_within_membership';
  end if;
  perform become(before);
  return null;
end $$;
