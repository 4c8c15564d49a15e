-- The bank has carried a payment batch out (B2): recorded once, for all of its payments or for none.
create table payment_batch_payment (
  batch uuid not null constraint pk_payment_batch_payment primary key
    constraint fk_payment_batch_payment_batch references payment_batch,
  paid_on timestamptz not null,
  known_from timestamptz not null,
  asserted boolean not null
);

create trigger tr_payment_batch_payment_unchanged before update or delete on payment_batch_payment
  for each row execute function refuse_change();
create trigger tr_payment_batch_payment_kept before truncate on payment_batch_payment
  for each statement execute function refuse_change();

alter table payment_batch_payment enable row level security, force row level security;
create policy of_batch on payment_batch_payment using (
  exists (select from payment_batch b where b.id = payment_batch_payment.batch));

create function batch_is_paid_whole() returns trigger language plpgsql as $$
begin
  if exists (
    select from payment_batch_item i join expenditure x on x.id = i.expenditure
    where i.batch = new.batch and x.status = 'APPROVED') then
    raise exception 'Of payment batch % something is not paid', new.batch
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end
$$;

create constraint trigger ct_payment_batch_payment_whole after insert on payment_batch_payment
  deferrable initially deferred for each row execute function batch_is_paid_whole();

-- the budget that a movement for this one is booked in: itself, or what followed it
create function open_budget(of_budget uuid) returns uuid language sql stable
begin atomic
  with recursive followed as (
    select id, closed_on, successor from budget where id = of_budget
    union all
    select b.id, b.closed_on, b.successor
    from budget b join followed f on b.id = f.successor where f.closed_on is not null
  )
  select id from followed where closed_on is null or successor is null;
end;

-- Books the payments of many expenditures in one call, so that others wait for the budgets' rows no
-- longer than the database takes. The rows are taken in the order of their ids, so that nobody waits
-- in a circle.
create function book_payments(
  in_expenditures uuid[], in_on timestamptz, in_known_from timestamptz, in_asserted boolean
) returns table (
  outcome text, most numeric, already numeric, held_budget uuid,
  held_version bigint, held_amount numeric, held_available numeric, held_reserved numeric,
  held_spent numeric, held_warned integer, held_ceilings integer
) language plpgsql as $$
declare
  due record;
begin
  for due in
    select x.id, x.budget, x.amount from expenditure x
    where x.id = any (in_expenditures)
    order by open_budget(x.budget), x.id
  loop
    return query select * from book(due.budget, 'PAY', 'RESERVED', 'SPENT', due.amount, due.id, null,
      null, in_on, in_known_from, in_asserted);
  end loop;
end
$$;
