-- A payment file that the bank rejects as a whole (B2): its expenditures are free for another file, and
-- can be cancelled again. And a file is for a day that a bank takes.

-- as a trigger, so that files of before can still be sealed anew
create function batch_is_for_a_near_day() returns trigger language plpgsql as $$
declare
  made date := (new.created_on at time zone 'Europe/Amsterdam')::date;
begin
  if new.execution_date not between made and made + interval '1 year' then
    raise exception 'Payment batch % is for a day that no bank takes', new.id
      using errcode = 'check_violation', constraint = 'tr_payment_batch_near';
  end if;
  return new;
end
$$;

create trigger tr_payment_batch_near before insert on payment_batch
  for each row execute function batch_is_for_a_near_day();

create table payment_batch_rejection (
  batch uuid not null constraint pk_payment_batch_rejection primary key
    constraint fk_payment_batch_rejection_batch references payment_batch,
  rejection_reason text not null constraint ck_payment_batch_rejection_reason check (rejection_reason in
    ('EXECUTION_DATE', 'PAYING_ACCOUNT', 'INSUFFICIENT_FUNDS', 'DUPLICATE', 'FILE_FORMAT', 'WITHDRAWN',
      'OTHER')),
  rejected_on timestamptz not null,
  known_from timestamptz not null,
  asserted boolean not null,
  constraint ck_payment_batch_rejection_ahead check (rejected_on <= known_from)
);

create trigger tr_payment_batch_rejection_unchanged before update or delete on payment_batch_rejection
  for each row execute function refuse_change();
create trigger tr_payment_batch_rejection_kept before truncate on payment_batch_rejection
  for each statement execute function refuse_change();

-- seen by who sees what is in it: that something is free again has to be known to who cancels it
alter table payment_batch_rejection enable row level security, force row level security;
create policy of_item on payment_batch_rejection for select using (
  exists (select from payment_batch_item i where i.batch = payment_batch_rejection.batch));
create policy of_batch on payment_batch_rejection for insert with check (
  exists (select from payment_batch b where b.id = payment_batch_rejection.batch));

-- A batch is paid or rejected: who records either waits for the batch's row.
create function batch_is_not_rejected() returns trigger language plpgsql as $$
begin
  perform from payment_batch where id = new.batch for no key update;
  if exists (select from payment_batch_rejection where batch = new.batch) then
    raise exception 'Payment batch % was rejected', new.batch
      using errcode = 'check_violation', constraint = 'tr_payment_batch_payment_rejected';
  end if;
  return new;
end
$$;

create trigger tr_payment_batch_payment_rejected before insert on payment_batch_payment
  for each row execute function batch_is_not_rejected();

-- Of a rejected file nothing is paid. Who pays one of its expenditures meanwhile waits, or is waited for.
create function rejected_is_not_paid() returns trigger language plpgsql as $$
begin
  perform from payment_batch where id = new.batch for no key update;
  if exists (select from payment_batch_payment where batch = new.batch) then
    raise exception 'Payment batch % was paid', new.batch
      using errcode = 'check_violation', constraint = 'tr_payment_batch_rejection_paid';
  end if;
  perform from expenditure x join payment_batch_item i on i.expenditure = x.id
    where i.batch = new.batch order by x.id for no key update of x;
  if exists (
    select from payment_batch_item i join expenditure x on x.id = i.expenditure
    where i.batch = new.batch and x.status <> 'APPROVED') then
    raise exception 'Of payment batch % something was paid', new.batch
      using errcode = 'check_violation', constraint = 'tr_payment_batch_rejection_part';
  end if;
  return new;
end
$$;

create trigger tr_payment_batch_rejection_paid before insert on payment_batch_rejection
  for each row execute function rejected_is_not_paid();

-- An expenditure is in one batch at most that was not rejected.
alter table payment_batch_item
  drop constraint pk_payment_batch_item,
  add constraint pk_payment_batch_item primary key (expenditure, batch);

create function is_with_the_bank(of_expenditure uuid) returns boolean language sql stable as $$
  select exists (
    select from payment_batch_item i where i.expenditure = of_expenditure
      and not exists (select from payment_batch_rejection r where r.batch = i.batch))
$$;

create or replace function exported_once_approved() returns trigger language plpgsql as $$
begin
  if (select status from expenditure where id = new.expenditure for no key update) <> 'APPROVED' then
    raise exception 'Only what is approved is paid'
      using errcode = 'check_violation', constraint = 'tr_payment_batch_item_approved';
  end if;
  if is_with_the_bank(new.expenditure) then
    raise exception 'It is in another payment batch'
      using errcode = 'unique_violation', constraint = 'tr_payment_batch_item_once';
  end if;
  return new;
end
$$;

create or replace function exported_is_not_cancelled() returns trigger language plpgsql as $$
begin
  if is_with_the_bank(new.expenditure) then
    raise exception 'It was sent to the bank'
      using errcode = 'check_violation', constraint = 'tr_expenditure_status_exported';
  end if;
  return new;
end
$$;
