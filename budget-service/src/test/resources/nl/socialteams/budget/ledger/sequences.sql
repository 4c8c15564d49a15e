-- Takes a sequence of steps with the very statements that the service sends (INSERT and UPDATE of an
-- expenditure and its statuses, book), each step whole or not at all, and answers which were taken and
-- what the budgets hold in the end. The refusals are those of the database: it knows the rules.
create function take_step(budgets uuid[], expenditures uuid[], kind text, at integer, other integer,
  euros numeric) returns uuid language plpgsql as $$
declare
  known expenditure;
  last integer;
  outcome text;
  made uuid := gen_random_uuid();
  more numeric;
  held budget;
begin
  if kind = 'REQUEST' then
    if (select closed_on is not null from budget where id = budgets[at]) then
      raise exception 'The year is closed';
    end if;
    insert into expenditure (id, budget, municipality, team, amount, purpose, life_domain,
      problem_prevented, collective_activity, payee_kind, urgency, status, requested_by, version)
    values (made, budgets[at], 'GM0935', budgets[1], euros, 'COURSE', 'FINANCES', 'DEBT', true,
      'SUPPLIER', 'NORMAL', 'RESERVED', 'asks', 1);
    insert into expenditure_status (expenditure, number, status, true_on, known_from, asserted)
    values (made, 0, 'REQUESTED', now(), now(), false), (made, 1, 'RESERVED', now(), now(), false);
    perform booked(budgets[at], 'RESERVE', 'AVAILABLE', 'RESERVED', euros, made);
    return made;
  elsif kind = 'TRANSFER' then
    perform booked(budgets[at], 'TRANSFER_OUT', 'AVAILABLE', 'FUNDS', euros, null, budgets[other], made);
    perform booked(budgets[other], 'TRANSFER_IN', 'FUNDS', 'AVAILABLE', euros, null, budgets[at], made);
    return null;
  elsif kind in ('CARRY', 'RELEASE_REST') then
    perform id from budget where id in (budgets[at], budgets[other]) order by id for no key update;
    select * into held from budget where id = budgets[at];
    if held.closed_on is not null
      or (select closed_on is not null from budget where id = budgets[other]) then
      raise exception 'The year is closed';
    end if;
    if held.reserved > 0 then
      perform booked(held.id, 'CARRY_RESERVED_OUT', 'RESERVED', 'FUNDS', held.reserved, null,
        budgets[other], made);
      perform booked(budgets[other], 'CARRY_RESERVED_IN', 'FUNDS', 'RESERVED', held.reserved, null,
        held.id, made);
    end if;
    made := gen_random_uuid();
    if held.available > 0 and kind = 'CARRY' then
      perform booked(held.id, 'CARRY_OUT', 'AVAILABLE', 'FUNDS', held.available, null, budgets[other],
        made);
      perform booked(budgets[other], 'CARRY_IN', 'FUNDS', 'AVAILABLE', held.available, null, held.id,
        made);
    elsif held.available > 0 then
      perform booked(held.id, 'LAPSE', 'AVAILABLE', 'FUNDS', held.available, null);
    end if;
    update budget set closed_on = now(), successor = budgets[other], version = version + 1,
      remainder = case kind when 'CARRY' then 'CARRIED_OVER' else 'RELEASED' end
    where id = held.id;
    return null;
  end if;

  select * into known from expenditure where id = expenditures[at];
  select max(number) into last from expenditure_status where expenditure = known.id;
  if kind = 'APPROVE' then
    insert into expenditure_approval values (known.id, 0, (select max(id::text)::uuid from mandate),
      'decides', false, now(), now(), false);
  end if;
  insert into expenditure_status (expenditure, number, status, true_on, known_from, asserted, amount)
  values (known.id, last + 1,
    case kind when 'APPROVE' then 'APPROVED' when 'REFUSE' then 'REFUSED' when 'CANCEL' then 'CANCELLED'
      when 'PAY' then 'PAID' when 'SETTLE' then 'SETTLED'
      else case when euros = known.spent then 'REFUNDED' else 'PARTLY_REFUNDED' end end,
    now(), now(), false,
    case when kind = 'PAY' then known.amount when kind in ('SETTLE', 'REFUND') then euros end);
  update expenditure set version = version + 1,
    status = (select status from expenditure_status where expenditure = known.id and number = last + 1),
    spent = case kind when 'PAY' then amount when 'SETTLE' then euros when 'REFUND' then spent - euros
      else spent end
  where id = known.id;
  if kind in ('REFUSE', 'CANCEL') then
    perform booked(known.budget, 'RELEASE', 'RESERVED', 'AVAILABLE', known.amount, known.id);
  elsif kind = 'PAY' then
    perform booked(known.budget, 'PAY', 'RESERVED', 'SPENT', known.amount, known.id);
  elsif kind = 'REFUND' then
    perform booked(known.budget, 'REFUND', 'SPENT', 'AVAILABLE', euros, known.id);
  elsif kind = 'SETTLE' then
    more := euros - known.spent;
    if more > 0 then
      perform booked(known.budget, 'SETTLE_MORE', 'AVAILABLE', 'SPENT', more, known.id);
    elsif more < 0 then
      perform booked(known.budget, 'SETTLE_LESS', 'SPENT', 'AVAILABLE', -more, known.id);
    end if;
  end if;
  return null;
end
$$;

create function booked(in_budget uuid, movement text, origin text, target text, euros numeric,
  for_expenditure uuid, counterpart uuid default null, both_sides uuid default null)
  returns void language plpgsql as $$
declare
  told text;
begin
  select b.outcome into told from book(in_budget, movement, origin, target, euros, for_expenditure,
    counterpart, both_sides, now(), now(), false) b;
  if told <> 'BOOKED' then
    raise exception 'Not booked: %', told;
  end if;
end
$$;

-- What is rolled back stays in the tables for a while, so plans that read them whole would become slower
-- and slower. Grants are in euros; steps are numbered from one, and so is what was asked for in them
create function take_sequence(grants numeric[], kinds text[], ats integer[], others integer[],
  amounts numeric[]) returns table (taken boolean[], held numeric[]) language plpgsql
  set enable_seqscan = off as $$
declare
  budgets uuid[] := '{}';
  expenditures uuid[] := '{}';
  made uuid;
begin
  taken := '{}';
  held := '{}';
  for of_year in 1 .. cardinality(grants) loop
    made := gen_random_uuid();
    budgets := budgets || made;
    insert into budget (id, municipality, year, source_of_funds, amount, available, reserved, spent,
      last_entry, known_from, asserted, version)
    values (made, 'GM0935', 2016 + of_year, made::text, 0, 0, 0, 0, 0, now(), false, 0);
    perform booked(made, 'FUND', 'FUNDS', 'AVAILABLE', grants[of_year], null);
  end loop;
  for step in 1 .. cardinality(kinds) loop
    begin
      made := take_step(budgets, expenditures, kinds[step], ats[step], others[step], amounts[step]);
      if kinds[step] = 'REQUEST' then
        expenditures := expenditures || made;
      end if;
      taken := taken || true;
    exception
      when raise_exception or check_violation or unique_violation then
        taken := taken || false;
    end;
  end loop;
  set constraints all immediate;
  if exists (
    select from budget b, lateral (
      select -sum(ledger_change('FUNDS', e)) as amount, sum(ledger_change('AVAILABLE', e)) as available,
        sum(ledger_change('RESERVED', e)) as reserved, sum(ledger_change('SPENT', e)) as spent
      from ledger_entry e where e.budget = b.id) added
    where b.id = any (budgets) and (b.amount, b.available, b.reserved, b.spent)
      is distinct from (added.amount, added.available, added.reserved, added.spent)) then
    raise exception 'The ledger does not add up' using errcode = 'data_corrupted';
  end if;
  for of_year in 1 .. cardinality(grants) loop
    held := held || (select array[b.available, b.reserved, b.spent] from budget b
      where b.id = budgets[of_year]);
  end loop;
  return next;
end
$$;

insert into mandate values (gen_random_uuid(), 'GM0935', 'BUDGET_HOLDER', 1000000, 0, null, '2000-01-01',
  null, '2000-01-01', false);
