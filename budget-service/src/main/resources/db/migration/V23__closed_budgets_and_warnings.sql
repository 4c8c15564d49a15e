-- A year is closed once and never opened again; what was left is carried over or released, and open
-- reservations go on in the successor (B8). 75, 90 and 100 percent are warned of once each.
alter table budget
  add column closed_on timestamptz,
  add column remainder text
    constraint ck_budget_remainder check (remainder in ('CARRIED_OVER', 'RELEASED')),
  add column successor uuid constraint fk_budget_successor references budget,
  -- the highest share that was warned of, and whether there are ceilings: so that only who has any
  -- looks for them
  add column warned integer not null default 0,
  add column ceilings integer not null default 0,
  add constraint ck_budget_closed
    check (closed_on is null or available = 0 and reserved = 0 and remainder is not null),
  add constraint ck_budget_open
    check (closed_on is not null or remainder is null and successor is null),
  add constraint ck_budget_carried check (remainder <> 'CARRIED_OVER' or successor is not null);

create function budget_stays_closed() returns trigger language plpgsql as $$
begin
  if old.closed_on is not null then
    raise exception 'Budget % is closed', old.id
      using errcode = 'check_violation', constraint = 'tr_budget_stays_closed';
  end if;
  return new;
end
$$;

create trigger tr_budget_stays_closed before update or delete on budget
  for each row execute function budget_stays_closed();

create table budget_warning (
  budget uuid not null constraint fk_budget_warning_budget references budget,
  percent integer not null constraint ck_budget_warning_percent check (percent in (75, 90, 100)),
  -- the ledger's entry by which it was reached: that says when
  entry bigint not null,
  constraint pk_budget_warning primary key (budget, percent)
);

create trigger tr_budget_warning_unchanged before update or delete on budget_warning
  for each row execute function refuse_change();

-- Whoever moves the money holds the budget's row, so each share is reached by one of them.
create function warn_of_budget() returns trigger language plpgsql as $$
declare
  share integer;
begin
  if new.reserved + new.spent > old.reserved + old.spent and new.amount > 0 then
    foreach share in array array[75, 90, 100] loop
      if share > old.warned and (new.reserved + new.spent) * 100 >= share * new.amount then
        insert into budget_warning (budget, percent, entry) values (new.id, share, new.last_entry);
        new.warned := share;
      end if;
    end loop;
  end if;
  return new;
end
$$;

create trigger tr_budget_warning before update on budget
  for each row execute function warn_of_budget();
