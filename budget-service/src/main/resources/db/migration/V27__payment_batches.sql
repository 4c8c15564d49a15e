-- Payment files. A batch is sealed with its file, so that every download is the same; an expenditure
-- is in one batch at most, and what was sent to the bank is not cancelled any more.
create table payment_batch (
  id uuid not null constraint pk_payment_batch primary key,
  municipality text not null
    constraint ck_payment_batch_municipality check (municipality ~ '^GM[0-9]{4}$'),
  execution_date date not null,
  payments integer not null constraint ck_payment_batch_payments check (payments > 0),
  total numeric(14, 2) not null constraint ck_payment_batch_total check (total > 0),
  created_on timestamptz not null,
  sealed bytea not null
);

create index ix_payment_batch_municipality on payment_batch (municipality, id desc);

create function keep_payment_batch() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (new.id, new.municipality, new.execution_date, new.payments, new.total,
    new.created_on) is distinct from (old.id, old.municipality, old.execution_date, old.payments,
    old.total, old.created_on) then
    raise exception 'A payment batch is never changed' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create trigger tr_payment_batch_kept before update or delete on payment_batch
  for each row execute function keep_payment_batch();

create table payment_batch_item (
  expenditure uuid not null constraint pk_payment_batch_item primary key
    constraint fk_payment_batch_item_expenditure references expenditure,
  batch uuid not null constraint fk_payment_batch_item_batch references payment_batch
);

create index ix_payment_batch_item_batch on payment_batch_item (batch);

create trigger tr_payment_batch_item_unchanged before update or delete on payment_batch_item
  for each row execute function refuse_change();

create function exported_once_approved() returns trigger language plpgsql as $$
begin
  if (select status from expenditure where id = new.expenditure for no key update) <> 'APPROVED' then
    raise exception 'Only what is approved is paid'
      using errcode = 'check_violation', constraint = 'tr_payment_batch_item_approved';
  end if;
  return new;
end
$$;

create trigger tr_payment_batch_item_approved before insert on payment_batch_item
  for each row execute function exported_once_approved();

create function exported_is_not_cancelled() returns trigger language plpgsql as $$
begin
  if exists (select from payment_batch_item where expenditure = new.expenditure) then
    raise exception 'It was sent to the bank'
      using errcode = 'check_violation', constraint = 'tr_expenditure_status_exported';
  end if;
  return new;
end
$$;

create trigger tr_expenditure_status_exported before insert on expenditure_status
  for each row when (new.status = 'CANCELLED') execute function exported_is_not_cancelled();
