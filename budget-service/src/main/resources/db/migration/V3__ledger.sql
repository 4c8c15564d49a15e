-- The ledger: every movement of money as a double entry, from one account of the budget to another.
-- Entries of a budget are numbered 1, 2, 3 ... without a gap, and each carries the balances after it.
-- So that the whole ledger adds up, it is enough that each entry follows from the one before it
-- (checked when it is written) and that the budget's row equals its last entry (checked at commit):
-- two look-ups by primary key, however long the ledger is.
create table ledger_entry (
  budget uuid not null constraint fk_ledger_entry_budget references budget,
  number bigint not null constraint ck_ledger_entry_number check (number > 0),
  municipality text not null,
  movement text not null,
  from_account text not null
    constraint ck_ledger_entry_from check (from_account in ('FUNDS', 'AVAILABLE', 'RESERVED', 'SPENT')),
  to_account text not null
    constraint ck_ledger_entry_to check (to_account in ('AVAILABLE', 'RESERVED', 'SPENT')),
  amount numeric(14, 2) not null constraint ck_ledger_entry_amount check (amount > 0),
  expenditure uuid constraint fk_ledger_entry_expenditure references expenditure,
  available_after numeric(14, 2) not null,
  reserved_after numeric(14, 2) not null,
  spent_after numeric(14, 2) not null,
  true_on timestamptz not null,
  known_from timestamptz not null,
  asserted boolean not null,
  booked_on timestamptz not null default clock_timestamp(),
  constraint pk_ledger_entry primary key (budget, number),
  constraint ck_ledger_entry_accounts check (from_account <> to_account),
  -- an expenditure is reserved, released and paid once
  constraint uq_ledger_entry_movement unique (expenditure, movement)
);

create trigger tr_ledger_entry_unchanged before update or delete on ledger_entry
  for each row execute function refuse_change();
create trigger tr_ledger_entry_kept before truncate on ledger_entry
  for each statement execute function refuse_change();

create function ledger_change(account text, entry ledger_entry) returns numeric
language sql immutable as $$
  select case account when entry.to_account then entry.amount
                      when entry.from_account then -entry.amount
                      else 0 end
$$;

create function ledger_entry_follows() returns trigger language plpgsql as $$
declare
  previous ledger_entry;
begin
  select * into previous from ledger_entry where budget = new.budget and number = new.number - 1;
  if previous.number is null and new.number > 1 then
    raise exception 'Entry % of budget % has none before it', new.number, new.budget
      using errcode = 'integrity_constraint_violation';
  end if;
  if new.available_after <> coalesce(previous.available_after, 0) + ledger_change('AVAILABLE', new)
    or new.reserved_after <> coalesce(previous.reserved_after, 0) + ledger_change('RESERVED', new)
    or new.spent_after <> coalesce(previous.spent_after, 0) + ledger_change('SPENT', new) then
    raise exception 'Entry % of budget % does not follow from the one before it', new.number, new.budget
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end
$$;

create trigger tr_ledger_entry_follows after insert on ledger_entry
  for each row execute function ledger_entry_follows();

create function budget_equals_ledger(checked uuid) returns void language plpgsql as $$
declare
  held budget;
  latest ledger_entry;
begin
  select * into held from budget where id = checked;
  select * into latest from ledger_entry where budget = checked order by number desc limit 1;
  if held.last_entry <> coalesce(latest.number, 0)
    or held.available <> coalesce(latest.available_after, 0)
    or held.reserved <> coalesce(latest.reserved_after, 0)
    or held.spent <> coalesce(latest.spent_after, 0) then
    raise exception 'Budget % does not equal its ledger', checked
      using errcode = 'integrity_constraint_violation';
  end if;
end
$$;

create function budget_row_equals_ledger() returns trigger language plpgsql as $$
begin
  perform budget_equals_ledger(new.id);
  return null;
end
$$;

create function ledger_equals_budget_row() returns trigger language plpgsql as $$
begin
  perform budget_equals_ledger(new.budget);
  return null;
end
$$;

-- at commit, because row and entry cannot change at the same instant
create constraint trigger ct_budget_equals_ledger after insert or update on budget
  deferrable initially deferred for each row execute function budget_row_equals_ledger();
create constraint trigger ct_ledger_equals_budget after insert on ledger_entry
  deferrable initially deferred for each row execute function ledger_equals_budget_row();
