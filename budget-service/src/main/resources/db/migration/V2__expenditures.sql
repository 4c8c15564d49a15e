-- Expenditures and every status they went through; what was recorded of a status never changes.
create table expenditure (
  id uuid not null constraint pk_expenditure primary key,
  budget uuid not null constraint fk_expenditure_budget references budget,
  municipality text not null,
  team uuid not null,
  amount numeric(14, 2) not null constraint ck_expenditure_amount check (amount > 0),
  purpose text not null,
  life_domain text not null,
  problem_prevented text not null,
  case_id uuid,
  collective_activity boolean not null,
  payee_kind text not null,
  urgency text not null,
  status text not null
    constraint ck_expenditure_status check (status in ('RESERVED', 'APPROVED', 'REFUSED', 'PAID')),
  requested_by text,
  version bigint not null,
  constraint ck_expenditure_for check (collective_activity = (case_id is null))
);

create index ix_expenditure_municipality on expenditure (municipality, id desc);
create index ix_expenditure_budget on expenditure (budget, id desc);
create index ix_expenditure_team on expenditure (team, id desc);

create table expenditure_status (
  expenditure uuid not null constraint fk_expenditure_status_expenditure references expenditure,
  number integer not null,
  status text not null,
  true_on timestamptz not null,
  known_from timestamptz not null,
  asserted boolean not null,
  reason text,
  constraint pk_expenditure_status primary key (expenditure, number)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'What is in % is never changed: record what corrects it', tg_table_name
    using errcode = 'restrict_violation';
end
$$;

create trigger tr_expenditure_status_unchanged before update or delete on expenditure_status
  for each row execute function refuse_change();
create trigger tr_expenditure_status_kept before truncate on expenditure_status
  for each statement execute function refuse_change();
