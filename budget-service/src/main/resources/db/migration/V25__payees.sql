-- Whom to pay. A payee is a pseudonym; name and account lie sealed, found again by the fingerprint of
-- the account (G4).
create table payee (
  id uuid not null constraint pk_payee primary key,
  municipality text not null constraint ck_payee_municipality check (municipality ~ '^GM[0-9]{4}$'),
  kind text not null constraint ck_payee_kind check (kind in ('RESIDENT', 'SUPPLIER', 'ORGANISATION')),
  version bigint not null
);

create index ix_payee_municipality on payee (municipality, id);

create table payee_person (
  -- the payee's
  id uuid not null constraint pk_payee_person primary key
    constraint fk_payee_person_payee references payee,
  sealed bytea not null,
  iban_key bytea not null
);

create index ix_payee_person_iban_key on payee_person (iban_key);

alter table expenditure
  add column payee uuid constraint fk_expenditure_payee references payee;
create index ix_expenditure_payee on expenditure (payee) where payee is not null;
