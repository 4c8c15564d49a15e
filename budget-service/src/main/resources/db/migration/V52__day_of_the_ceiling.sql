-- A ceiling holds for what is asked for within its days, and for what is recorded within them (B1): of the
-- two days the stricter one counts, so that nobody asks for more by giving another day.

-- least ignores what is absent: no ceiling on one day leaves that of the other
create function strictest_ceiling(
  of_budget uuid, of_kind text, of_subject uuid, day date, known_day date
) returns numeric language sql stable as $$
  select case when known_day is null or known_day = day then ceiling_of(of_budget, of_kind, of_subject, day)
    else least(ceiling_of(of_budget, of_kind, of_subject, day),
      ceiling_of(of_budget, of_kind, of_subject, known_day)) end
$$;

alter table ceiling_use add column known_day date;
comment on column ceiling_use.day is 'on which it was asked for, by who asked last';
comment on column ceiling_use.known_day is 'on which that was recorded';

create or replace function use_keeps_below_ceiling() returns trigger language plpgsql as $$
begin
  if new.used > (case when tg_op = 'INSERT' then 0 else old.used end)
    and new.used > strictest_ceiling(new.budget, new.kind, new.subject, new.day, new.known_day) then
    raise exception 'Above the ceiling'
      using errcode = 'check_violation', constraint = 'tr_ceiling_use_below';
  end if;
  return new;
end
$$;

create or replace function entry_keeps_below_ceiling() returns trigger language plpgsql as $$
begin
  if new.amount > strictest_ceiling(new.budget, 'EXPENDITURE', null,
    (new.true_on at time zone 'Europe/Amsterdam')::date,
    (new.known_from at time zone 'Europe/Amsterdam')::date) then
    raise exception 'Above the ceiling'
      using errcode = 'check_violation', constraint = 'tr_ledger_entry_below';
  end if;
  return new;
end
$$;

-- The one call that moves money: counts it against the ceilings, changes the balances if there is
-- enough, and writes the entry from the outcome. All in one round trip, and the budget's row, which
-- everybody waits for, comes last. Rows are taken in one order: household, team, budget. What belongs
-- to a year that is closed is booked in the budget that followed it.
create or replace function book(
  in_budget uuid, in_movement text, in_from text, in_to text, in_amount numeric,
  in_expenditure uuid, in_counter_budget uuid, in_transfer uuid,
  in_on timestamptz, in_known_from timestamptz, in_asserted boolean
) returns table (
  outcome text, most numeric, already numeric, held_budget uuid,
  held_version bigint, held_amount numeric, held_available numeric, held_reserved numeric,
  held_spent numeric, held_warned integer, held_ceilings integer
) language plpgsql as $$
#variable_conflict use_column
declare
  asked expenditure;
  moved budget;
  of_day date := (in_on at time zone 'Europe/Amsterdam')::date;
  of_known_day date := (in_known_from at time zone 'Europe/Amsterdam')::date;
  change numeric := case
    when in_movement in ('RESERVE', 'SETTLE_MORE') then in_amount
    when in_movement in ('RELEASE', 'SETTLE_LESS', 'REFUND', 'LATE_REFUND') then -in_amount
    else 0 end;
  of_kind text;
  of_subject uuid;
  taken numeric;
  ceiling_amount numeric;
  target uuid := in_budget;
  of_movement text := in_movement;
  of_from text := in_from;
  of_to text := in_to;
begin
  if in_expenditure is not null and change <> 0 then
    select * into asked from expenditure where id = in_expenditure;
    ceiling_amount := strictest_ceiling(asked.budget, 'EXPENDITURE', null, of_day, of_known_day);
    taken := case when in_movement = 'SETTLE_MORE' then asked.amount else 0 end;
    if change > 0 and taken + change > ceiling_amount then
      return query select 'EXPENDITURE', ceiling_amount, taken, null::uuid, null::bigint,
        null::numeric, null::numeric, null::numeric, null::numeric, null::integer, null::integer;
      return;
    end if;
    foreach of_kind in array array['HOUSEHOLD', 'TEAM'] loop
      of_subject := case when of_kind = 'TEAM' then asked.team else asked.household end;
      continue when of_subject is null;
      insert into ceiling_use (budget, kind, subject, used, day, known_day)
        values (asked.budget, of_kind, of_subject, 0, of_day, of_known_day) on conflict do nothing;
      select used into taken from ceiling_use
        where budget = asked.budget and kind = of_kind and subject = of_subject for no key update;
      ceiling_amount := strictest_ceiling(asked.budget, of_kind, of_subject, of_day, of_known_day);
      if change > 0 and taken + change > ceiling_amount then
        return query select of_kind, ceiling_amount, taken, null::uuid, null::bigint,
          null::numeric, null::numeric, null::numeric, null::numeric, null::integer, null::integer;
        return;
      end if;
      update ceiling_use set used = used + change, day = of_day, known_day = of_known_day
        where budget = asked.budget and kind = of_kind and subject = of_subject;
    end loop;
  end if;

  -- what comes back, comes back where it was paid
  if in_movement in ('REFUND', 'SETTLE_LESS', 'SETTLE_MORE') then
    select coalesce(
      (select budget from ledger_entry where expenditure = in_expenditure and movement = 'PAY'),
      in_budget) into target;
  end if;
  loop
    update budget set
      available = available
        + case 'AVAILABLE' when of_to then in_amount when of_from then -in_amount else 0 end,
      reserved = reserved
        + case 'RESERVED' when of_to then in_amount when of_from then -in_amount else 0 end,
      spent = spent
        + case 'SPENT' when of_to then in_amount when of_from then -in_amount else 0 end,
      amount = amount
        - case 'FUNDS' when of_to then in_amount when of_from then -in_amount else 0 end,
      last_entry = last_entry + 1,
      version = version + 1
    where id = target and closed_on is null
      and (of_from <> 'AVAILABLE' or available >= in_amount)
      and (of_from <> 'RESERVED' or reserved >= in_amount)
      and (of_from <> 'SPENT' or spent >= in_amount)
    returning * into moved;
    exit when moved.id is not null;

    select * into moved from budget where id = target;
    if moved.closed_on is null then
      return query select 'EXHAUSTED',
        case of_from when 'AVAILABLE' then moved.available when 'RESERVED' then moved.reserved
                     else moved.spent end,
        null::numeric, target, null::bigint, null::numeric, null::numeric, null::numeric,
        null::numeric, null::integer, null::integer;
      return;
    end if;
    -- what was reserved went on in the successor, and what comes back is money for it
    if moved.successor is null
      or of_movement not in ('RELEASE', 'PAY', 'REFUND', 'SETTLE_LESS', 'LATE_REFUND') then
      return query select 'CLOSED', null::numeric, null::numeric, target, null::bigint,
        null::numeric, null::numeric, null::numeric, null::numeric, null::integer, null::integer;
      return;
    end if;
    target := moved.successor;
    if of_movement in ('REFUND', 'SETTLE_LESS') then
      of_movement := 'LATE_REFUND';
      of_from := 'FUNDS';
      of_to := 'AVAILABLE';
    end if;
  end loop;

  insert into ledger_entry (budget, number, municipality, available_after, reserved_after,
    spent_after, movement, from_account, to_account, amount, expenditure, counter_budget, transfer,
    true_on, known_from, asserted)
  values (moved.id, moved.last_entry, moved.municipality, moved.available, moved.reserved,
    moved.spent, of_movement, of_from, of_to, in_amount, in_expenditure, in_counter_budget,
    in_transfer, in_on, in_known_from, in_asserted);

  return query select 'BOOKED', null::numeric, null::numeric, moved.id, moved.version,
    moved.amount, moved.available, moved.reserved, moved.spent, moved.warned, moved.ceilings;
end
$$;
