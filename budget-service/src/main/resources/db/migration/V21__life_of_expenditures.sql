-- The whole life of an expenditure (B2): which status may follow which, who approved it under which
-- mandate, and for whom it is. Texts may speak of people, so they lie sealed from here on; what an
-- earlier version wrote openly cannot be sealed by the database: such data have to go first.
do $$
begin
  if exists (select from expenditure_status where reason is not null) then
    raise exception 'Reasons of decisions lie open here: start with empty data (./dev up --fresh).';
  end if;
end $$;

alter table expenditure_status
  drop column reason,
  add column amount numeric(14, 2) constraint ck_expenditure_status_amount check (amount >= 0);

alter table expenditure
  drop constraint ck_expenditure_status,
  drop constraint ck_expenditure_for,
  add column household uuid,
  add column activity uuid,
  -- what it has cost until now, with refunds taken off; null before it is paid
  add column spent numeric(14, 2) constraint ck_expenditure_spent check (spent >= 0),
  add constraint ck_expenditure_status check (status in ('REQUESTED', 'RESERVED', 'APPROVED',
    'REFUSED', 'PAID', 'SETTLED', 'CANCELLED', 'PARTLY_REFUNDED', 'REFUNDED')),
  add constraint ck_expenditure_for check (
    case when collective_activity then num_nonnulls(case_id, household) = 0
         else num_nonnulls(case_id, household) > 0 and activity is null end);

create table expenditure_text (
  -- the expenditure's
  id uuid not null constraint pk_expenditure_text primary key
    constraint fk_expenditure_text_expenditure references expenditure,
  sealed bytea not null
);

create function expenditure_status_follows() returns trigger language plpgsql as $$
declare
  previous text;
begin
  select status into previous from expenditure_status
  where expenditure = new.expenditure and number = new.number - 1;
  if coalesce(previous, '') || '>' || new.status not in (
    '>REQUESTED', 'REQUESTED>RESERVED',
    'RESERVED>APPROVED', 'RESERVED>REFUSED', 'RESERVED>CANCELLED',
    'APPROVED>PAID', 'APPROVED>CANCELLED',
    'PAID>SETTLED', 'PAID>PARTLY_REFUNDED', 'PAID>REFUNDED',
    'SETTLED>PARTLY_REFUNDED', 'SETTLED>REFUNDED',
    'PARTLY_REFUNDED>PARTLY_REFUNDED', 'PARTLY_REFUNDED>REFUNDED') then
    raise exception 'Status % does not follow %', new.status, previous
      using errcode = 'check_violation', constraint = 'tr_expenditure_status_follows';
  end if;
  return new;
end
$$;

create trigger tr_expenditure_status_follows before insert on expenditure_status
  for each row execute function expenditure_status_follows();

create function expenditure_has_last_status() returns trigger language plpgsql as $$
begin
  if (select status from expenditure where id = new.id) <>
    (select status from expenditure_status where expenditure = new.id order by number desc limit 1)
  then
    raise exception 'The status of expenditure % is not its last one', new.id
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end
$$;

create constraint trigger ct_expenditure_status after insert or update on expenditure
  deferrable initially deferred for each row execute function expenditure_has_last_status();

-- Who approved an expenditure; two of them where the mandate asks for four eyes.
create table expenditure_approval (
  expenditure uuid not null constraint fk_expenditure_approval_expenditure references expenditure,
  number integer not null,
  mandate uuid not null constraint fk_expenditure_approval_mandate references mandate,
  approved_by text not null,
  -- by the mandate of who asked, in the same call
  automatic boolean not null,
  true_on timestamptz not null,
  known_from timestamptz not null,
  asserted boolean not null,
  constraint pk_expenditure_approval primary key (expenditure, number),
  constraint uq_expenditure_approval_person unique (expenditure, approved_by)
);

create trigger tr_expenditure_approval_unchanged before update or delete on expenditure_approval
  for each row execute function refuse_change();
create trigger tr_expenditure_approval_kept before truncate on expenditure_approval
  for each statement execute function refuse_change();

create function approval_is_mandated() returns trigger language plpgsql as $$
declare
  asked expenditure;
  used mandate;
begin
  select * into asked from expenditure where id = new.expenditure;
  select * into used from mandate where id = new.mandate;
  if used.municipality <> asked.municipality
    or used.id is distinct from mandate_of(used.municipality, used.role,
      (new.known_from at time zone 'Europe/Amsterdam')::date) then
    raise exception 'The mandate does not hold'
      using errcode = 'check_violation', constraint = 'tr_expenditure_approval_mandate';
  end if;
  if asked.amount > (case when new.automatic then used.own_up_to else used.decide_up_to end) then
    raise exception 'The mandate does not reach so far'
      using errcode = 'check_violation', constraint = 'tr_expenditure_approval_limit';
  end if;
  if not new.automatic and new.approved_by = asked.requested_by then
    raise exception 'Whoever asked does not approve'
      using errcode = 'check_violation', constraint = 'tr_expenditure_approval_own';
  end if;
  return new;
end
$$;

create trigger tr_expenditure_approval_mandated before insert on expenditure_approval
  for each row execute function approval_is_mandated();

create function approved_by_enough() returns trigger language plpgsql as $$
declare
  needed integer;
  given integer;
begin
  select count(*), max(case when not a.automatic and e.amount > m.four_eyes_above then 2 else 1 end)
  into given, needed
  from expenditure_approval a
    join expenditure e on e.id = a.expenditure
    join mandate m on m.id = a.mandate
  where a.expenditure = new.expenditure;
  if given < coalesce(needed, 1) then
    raise exception 'Expenditure % was approved by % where % have to', new.expenditure, given,
      coalesce(needed, 1)
      using errcode = 'check_violation', constraint = 'ct_expenditure_approved';
  end if;
  return null;
end
$$;

create constraint trigger ct_expenditure_approved after insert on expenditure_status
  deferrable initially deferred for each row when (new.status = 'APPROVED')
  execute function approved_by_enough();

-- Households by pseudonym, and collective activities that area-service tells of. Cases are read anew,
-- for their households.
alter table case_copy add column household uuid;
create index ix_case_copy_household on case_copy (household);
update case_copy set version = 0;
do $$
begin
  if to_regclass('inbox_offset') is not null then
    delete from inbox_offset where topic like '%cases.registrations.v1';
  end if;
end $$;

create table activity_copy (
  id uuid not null constraint pk_activity_copy primary key,
  municipality text not null,
  status text not null,
  version bigint not null
);
