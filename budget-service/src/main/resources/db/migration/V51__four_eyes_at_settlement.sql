-- Four eyes (B2) hold however an amount is reached: by one's own mandate, and by a settlement for more
-- than was asked for.

-- not valid: what was recorded before stays as it is, and approves no more than its four-eyes limit
alter table mandate add constraint ck_mandate_own_four_eyes check (own_up_to <= four_eyes_above) not valid;

create or replace function approved_by_enough() returns trigger language plpgsql as $$
declare
  needed integer;
  given integer;
begin
  select count(*), max(case when e.amount > m.four_eyes_above then 2 else 1 end)
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

-- How many people have to approve an amount at least: by the mandate that asks for the fewest, among
-- those that reach it on that day. Null where none does.
create function approvals_needed(of_municipality text, of_amount numeric, day date) returns integer
language sql stable as $$
  select min(case when of_amount > held.four_eyes_above then 2 else 1 end)
  from unnest(array['TEAM_MEMBER', 'TEAM_COORDINATOR', 'TAILOR_MADE_EXPERT', 'BUDGET_HOLDER']) as given(role)
    join mandate held on held.id = mandate_of(of_municipality, given.role, day)
  where held.decide_up_to >= of_amount
$$;

create function settled_by_enough() returns trigger language plpgsql as $$
declare
  asked expenditure;
  needed integer;
  given integer;
begin
  select * into asked from expenditure where id = new.expenditure;
  needed := approvals_needed(asked.municipality, asked.amount + new.amount,
    (new.known_from at time zone 'Europe/Amsterdam')::date);
  if needed is null then
    raise exception 'No mandate reaches what expenditure % has cost', new.expenditure
      using errcode = 'check_violation', constraint = 'tr_ledger_entry_settled_mandate';
  end if;
  select count(*) into given from expenditure_approval where expenditure = new.expenditure;
  if given < needed then
    raise exception 'Expenditure % was approved by % where % have to', new.expenditure, given, needed
      using errcode = 'check_violation', constraint = 'tr_ledger_entry_settled_by_enough';
  end if;
  return new;
end
$$;

create trigger tr_ledger_entry_settled_by_enough before insert on ledger_entry
  for each row when (new.movement = 'SETTLE_MORE' and new.expenditure is not null)
  execute function settled_by_enough();
