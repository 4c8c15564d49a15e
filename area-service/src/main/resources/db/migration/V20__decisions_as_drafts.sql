-- A decision is drafted, decided, and comes into force on its day. What was decided is never edited:
-- only its status goes on. A draft may be incomplete; its paper holds the names as they are written.
create extension if not exists pg_trgm;

alter table decision
  alter column taken_on drop not null,
  alter column in_force_from drop not null,
  alter column reach drop not null,
  alter column known_from drop not null,
  alter column asserted drop not null,
  add column status text not null default 'IN_FORCE'
    constraint ck_decision_status check (status in ('DRAFT', 'DECIDED', 'IN_FORCE', 'WITHDRAWN')),
  add column paper jsonb not null default '{}',
  add column gaps_accepted boolean not null default false,
  -- what the check said when it was decided
  add column checked jsonb,
  add column version bigint not null default 1,
  add constraint ck_decision_complete check (
    status in ('DRAFT', 'WITHDRAWN') or (taken_on is not null and in_force_from is not null
      and reach is not null and known_from is not null and asserted is not null));

alter table decision alter column status drop default;
update decision set status = 'DECIDED'
  where in_force_from > (now() at time zone 'Europe/Amsterdam')::date;

-- The scheduler looks for decided decisions whose day has come.
create index ix_decision_due on decision (in_force_from) where status = 'DECIDED';

create function keep_decided_as_it_is() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a decision violates check constraint "ck_decision_kept": it is never deleted'
      using errcode = 'check_violation', constraint = 'ck_decision_kept';
  end if;
  if old.status <> 'DRAFT'
      and (to_jsonb(new) - array['status', 'version'])
        is distinct from (to_jsonb(old) - array['status', 'version']) then
    raise exception 'a decided decision violates check constraint "ck_decision_kept"'
      using errcode = 'check_violation', constraint = 'ck_decision_kept';
  end if;
  if old.status <> new.status and (old.status, new.status) not in (
      ('DRAFT', 'DECIDED'), ('DRAFT', 'WITHDRAWN'),
      ('DECIDED', 'IN_FORCE'), ('DECIDED', 'WITHDRAWN')) then
    raise exception 'a status violates check constraint "ck_decision_status_order"'
      using errcode = 'check_violation', constraint = 'ck_decision_status_order';
  end if;
  return new;
end
$$;

create trigger tr_decision_kept before update or delete on decision
  for each row execute function keep_decided_as_it_is();

-- Areas that a decided decision takes from their team: an earlier decision that is decided later
-- holds for them until this day only.
create table released_area (
  decision uuid not null constraint fk_released_area_decision references decision,
  neighbourhood text not null constraint fk_released_area_neighbourhood references neighbourhood,
  part uuid constraint fk_released_area_part references neighbourhood_part
);

create index ix_released_area_decision on released_area (decision);

-- Which decision set the end of an assignment, and which one made it known no longer.
alter table assignment
  add column ended_by uuid constraint fk_assignment_ended_by references decision,
  add column superseded_by uuid constraint fk_assignment_superseded_by references decision;

create index ix_assignment_decision on assignment (decision);
