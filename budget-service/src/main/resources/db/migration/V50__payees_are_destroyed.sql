-- What is known of a payee goes when the term of the financial administration has passed (G4, G5): name, account
-- and its fingerprint. What stays is the pseudonym that expenditures point at, and the proof.
alter table payee add column destroyed boolean not null default false;

create table payee_destruction (
  payee uuid not null constraint pk_payee_destruction primary key
    constraint fk_payee_destruction_payee references payee,
  municipality text not null,
  destroyed_on date not null,
  destroyed_by text not null,
  -- the last year in which money went to the payee or came back; null where none ever did
  last_paid_in integer,
  expenditures integer not null,
  kept_years integer not null constraint ck_payee_destruction_kept_years check (kept_years >= 7)
);

create index ix_payee_destruction_municipality on payee_destruction (municipality, payee desc);

create trigger tr_payee_destruction_unchanged before update or delete on payee_destruction
  for each row execute function refuse_change();
create trigger tr_payee_destruction_kept before truncate on payee_destruction
  for each statement execute function refuse_change();

-- Who asks for an expenditure for the payee at that moment waits, or is waited for.
create function payee_is_due() returns trigger language plpgsql as $$
begin
  select p.municipality into new.municipality from payee p where p.id = new.payee for update;
  new.destroyed_on := (now() at time zone 'Europe/Amsterdam')::date;
  select max(extract(year from s.true_on at time zone 'Europe/Amsterdam')), count(distinct x.id)
    into new.last_paid_in, new.expenditures
    from expenditure x
    left join expenditure_status s on s.expenditure = x.id and s.amount is not null
    where x.payee = new.payee;
  if exists (
    select from expenditure x
    where x.payee = new.payee and x.status in ('REQUESTED', 'RESERVED', 'APPROVED')) then
    raise exception 'Payee % has something to come', new.payee
      using errcode = 'check_violation', constraint = 'tr_payee_destruction_to_be_paid';
  end if;
  if extract(year from new.destroyed_on) <= new.last_paid_in + new.kept_years then
    raise exception 'Payee % is in an administration that is kept', new.payee
      using errcode = 'check_violation', constraint = 'tr_payee_destruction_term';
  end if;
  return new;
end
$$;

create trigger tr_payee_destruction_due before insert on payee_destruction
  for each row execute function payee_is_due();

create function payee_goes() returns trigger language plpgsql as $$
begin
  delete from payee_person where id = new.payee;
  update payee set destroyed = true, version = version + 1 where id = new.payee;
  return null;
end
$$;

create trigger tr_payee_destruction_done after insert on payee_destruction
  for each row execute function payee_goes();

-- no person goes without a proof, none comes back, and no proof is made for one who stays
create function payee_person_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if not exists (select from payee_destruction d where d.payee = old.id) then
      raise exception 'A payee is destroyed with a proof' using errcode = 'restrict_violation';
    end if;
    return old;
  end if;
  if exists (select from payee p where p.id = new.id and p.destroyed) then
    raise exception 'Payee % is destroyed', new.id
      using errcode = 'check_violation', constraint = 'tr_payee_person_destroyed';
  end if;
  return new;
end
$$;

create trigger tr_payee_person_stays before insert or update or delete on payee_person
  for each row execute function payee_person_stays();

create function payee_stays_destroyed() returns trigger language plpgsql as $$
begin
  if old.destroyed or not exists (select from payee_destruction d where d.payee = new.id) then
    raise exception 'A payee is destroyed once, with a proof' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create trigger tr_payee_stays_destroyed before update on payee for each row
  when (new.destroyed is distinct from old.destroyed) execute function payee_stays_destroyed();

create function payee_is_there() returns trigger language plpgsql as $$
declare
  gone boolean;
begin
  select p.destroyed into gone from payee p where p.id = new.payee for key share;
  if gone then
    raise exception 'Payee % is destroyed', new.payee
      using errcode = 'check_violation', constraint = 'tr_expenditure_payee_there';
  end if;
  return new;
end
$$;

create trigger tr_expenditure_payee_there before insert on expenditure for each row
  when (new.payee is not null) execute function payee_is_there();

alter table payee_destruction enable row level security, force row level security;
create policy destroys on payee_destruction for select using (
  (select has_right('payees:destroy'))
  and municipality = any ((select told_texts('municipalities'))::text[]));
create policy proved on payee_destruction for insert with check (
  (select has_right('payees:destroy'))
  and municipality = any ((select told_texts('municipalities'))::text[]));

create policy exported on payee_person for select using (
  ((select has_right('person-export:make')) or (select has_right('payees:destroy')))
  and exists (select from payee p where p.id = payee_person.id));
create policy destroyed on payee_person for delete using (
  (select has_right('payees:destroy')) and exists (select from payee p where p.id = payee_person.id));
