-- 1. What all tables of a case share: seen by who sees the case, changed by who works in it ------------

-- For a table with municipality and case_id. Where it has a seal too, that can be made anew.
create function protect_case_table(name text) returns void language plpgsql as $$
begin
  execute format('alter table %I enable row level security, force row level security', name);
  execute format('create policy of_case_seen on %1$I for select using ('
    || 'municipality = any ((select told_texts(''municipalities''))::text[])'
    || ' and exists (select from case_file c where c.id = %1$I.case_id))', name);
  execute format('create policy of_case_worked on %1$I using ('
    || 'municipality = any ((select told_texts(''municipalities''))::text[])'
    || ' and exists (select from case_file c where c.id = %1$I.case_id and ('
    || 'c.team = any ((select told_ids(''teams''))::uuid[])'
    || ' or c.household = any ((select told_ids(''directs''))::uuid[])'
    || ' or ((select has_right(''import:history'')) and exists ('
    || 'select from registration r where r.id = c.registration'
    || ' and r.registered_by = (select told(''subject''))'
    || ' and r.registered_by_issuer = (select told(''issuer'')))))))', name);
  if exists (select from information_schema.columns
      where table_schema = 'public' and table_name = name and column_name = 'sealed') then
    execute format('create policy sealed_anew on %I using ((select runs_as(''re-sealing'')))', name);
  end if;
end
$$;

-- The same of a household: by who sees, or works in, one of its cases.
create function protect_household_table(name text) returns void language plpgsql as $$
begin
  execute format('alter table %I enable row level security, force row level security', name);
  execute format('create policy of_household_seen on %1$I for select using ('
    || 'municipality = any ((select told_texts(''municipalities''))::text[])'
    || ' and exists (select from case_file c where c.household = %1$I.household))', name);
  execute format('create policy of_household_worked on %1$I using ('
    || 'municipality = any ((select told_texts(''municipalities''))::text[])'
    || ' and exists (select from case_file c where c.household = %1$I.household and ('
    || 'c.team = any ((select told_ids(''teams''))::uuid[])'
    || ' or c.household = any ((select told_ids(''directs''))::uuid[])'
    || ' or ((select has_right(''import:history'')) and exists ('
    || 'select from registration r where r.id = c.registration'
    || ' and r.registered_by = (select told(''subject''))'
    || ' and r.registered_by_issuer = (select told(''issuer'')))))))', name);
  if exists (select from information_schema.columns
      where table_schema = 'public' and table_name = name and column_name = 'sealed') then
    execute format('create policy sealed_anew on %I using ((select runs_as(''re-sealing'')))', name);
  end if;
end
$$;

-- 2. Whose case it is, and in which phase ---------------------------------------------------------------

alter table case_file no force row level security;
alter table registration no force row level security;

alter table case_file
  add column client uuid constraint fk_case_file_client references client,
  add column phase text not null default 'REGISTERED';
update case_file c set client = r.client from registration r where r.id = c.registration;
update case_file set phase = 'CLOSED' where closed_on is not null;
alter table case_file
  alter column client set not null,
  alter column phase drop default,
  add constraint ck_case_file_phase check (
    phase in ('REGISTERED', 'CLARIFYING', 'PLANNING', 'SUPPORTING', 'AFTERCARE', 'CLOSED')),
  add constraint ck_case_file_phase_closed check ((phase = 'CLOSED') = (closed_on is not null));
create index ix_case_file_client on case_file (client);

alter table case_file force row level security;
alter table registration force row level security;

create function case_phase_rank(phase text) returns integer immutable parallel safe language sql
  return array_position(
    array['REGISTERED', 'CLARIFYING', 'PLANNING', 'SUPPORTING', 'AFTERCARE', 'CLOSED'], phase);

-- forward only, save for who needs support again during aftercare
create function keep_case_phases_in_order() returns trigger language plpgsql as $$
begin
  if case_phase_rank(new.phase) < case_phase_rank(old.phase)
      and not (old.phase = 'AFTERCARE' and new.phase = 'SUPPORTING') then
    raise exception 'a case does not go from % to %', old.phase, new.phase
      using errcode = 'check_violation', constraint = 'ck_case_file_phase_order';
  end if;
  return new;
end
$$;

create trigger tr_case_file_phase before update of phase on case_file
  for each row execute function keep_case_phases_in_order();

-- Every phase with the day from which it was true and since when that is known; only added to. A day that
-- becomes known later stands beside the one that was thought before.
create table case_phase (
  id uuid not null constraint pk_case_phase primary key,
  municipality text not null,
  case_id uuid not null constraint fk_case_phase_case references case_file on delete cascade,
  phase text not null,
  on_day date not null,
  known_from timestamptz not null,
  asserted boolean not null
);

create index ix_case_phase_case on case_phase (case_id, id);
select protect_case_table('case_phase');

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is only added to', tg_table_name;
end
$$;

create trigger tr_case_phase_kept before update on case_phase
  for each row execute function refuse_change();

-- 3. The timeline ---------------------------------------------------------------------------------------

create table timeline_entry (
  id uuid not null constraint pk_timeline_entry primary key,
  municipality text not null,
  case_id uuid not null constraint fk_timeline_entry_case references case_file on delete cascade,
  happening text not null,
  details text[] not null,
  on_day date not null,
  noted_at timestamptz not null,
  worker uuid,
  system text
);

create index ix_timeline_entry_case on timeline_entry (case_id, on_day desc, id desc);
select protect_case_table('timeline_entry');

create trigger tr_timeline_entry_kept before update on timeline_entry
  for each row execute function refuse_change();
