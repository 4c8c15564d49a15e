-- A case that case-service destroyed (G5) is forgotten here too: what came of it stays, without the case.
-- Its tombstone names a registration; which case that opened is kept beside where it runs. So far it was not:
-- the registrations are read once more, from the beginning of their topic.
alter table running_case add column case_id uuid;

delete from inbox_parked where topic like '%cases.registrations.v1';
delete from inbox_offset where topic like '%cases.registrations.v1';

-- Ids that lead to nobody any more, and nothing beside them: by these it is known what may not come back.
create table destroyed_case (
  registration uuid not null constraint pk_destroyed_case primary key,
  -- unknown where it opened none, or its tombstone is all that was read of it
  case_id uuid
);

create index ix_destroyed_case_case on destroyed_case (case_id) where case_id is not null;

alter table destroyed_case enable row level security, force row level security;
create policy told_of on destroyed_case using ((select runs_as('events')));
create policy held_to_rules on destroyed_case for select using ((select runs_as('rules')));

-- The case that goes with a registration, also when it is told again; null where none is known. Whoever
-- refers to it at this moment is waited for.
create function bury_registration(gone uuid) returns uuid language plpgsql as $$
declare
  opened uuid := (select r.case_id from running_case r where r.registration = gone);
begin
  perform pg_advisory_xact_lock(hashtextextended('case ' || opened, 0)) where opened is not null;
  insert into destroyed_case values (gone, opened) on conflict (registration) do nothing;
  delete from running_case where registration = gone;
  return (select d.case_id from destroyed_case d where d.registration = gone);
end
$$;

-- Nothing refers to a case that is gone, whichever of the two comes last.
create function keep_destroyed_case_away() returns trigger language plpgsql as $$
declare
  before text;
begin
  perform pg_advisory_xact_lock_shared(hashtextextended('case ' || new.case_id, 0));
  before := become('rules');
  if exists (select from destroyed_case d where d.case_id = new.case_id) then
    raise exception 'what refers to a case violates check constraint "tr_case_destroyed"'
      using errcode = 'check_violation', constraint = 'tr_case_destroyed';
  end if;
  perform become(before);
  return new;
end
$$;

do $$
declare
  referring text;
begin
  foreach referring in array array['exchange_entry', 'loan', 'collective_activity_case'] loop
    execute format('create trigger tr_%1$s_refers before insert on %1$I'
      ' for each row when (new.case_id is not null) execute function keep_destroyed_case_away()', referring);
    execute format('create trigger tr_%1$s_refers_again before update on %1$I'
      ' for each row when (new.case_id is not null and new.case_id is distinct from old.case_id)'
      ' execute function keep_destroyed_case_away()', referring);
  end loop;
end
$$;

create index ix_loan_case on loan (case_id) where case_id is not null;
create index ix_collective_activity_case_case on collective_activity_case (case_id);

-- What came of the case is detached by a process of its own, and told again with its matches.
create policy detached on exchange_entry for update using ((select runs_as('case-destroyed')));
create policy detached on loan for update using ((select runs_as('case-destroyed')));
create policy detached on collective_activity_case using ((select runs_as('case-destroyed')));

do $$
declare
  held text;
begin
  foreach held in array array['exchange_entry', 'exchange_match', 'loan'] loop
    execute format('create policy told_again on %I for select using ((select runs_as(''case-destroyed'')))',
      held);
  end loop;
end
$$;
