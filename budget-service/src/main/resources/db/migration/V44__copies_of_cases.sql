-- Of cases, by pseudonym, as little as the figures need: how self-sufficient a client was first and last
-- in a domain, and what support ran when, at which cost. Kept up to date by case-service's events; gone
-- with their tombstones.
create table self_sufficiency_copy (
  case_id uuid not null constraint pk_self_sufficiency_copy primary key,
  municipality text not null,
  version bigint not null
);

create table self_sufficiency_change (
  case_id uuid not null constraint fk_self_sufficiency_change_case
    references self_sufficiency_copy on delete cascade,
  matrix text not null,
  matrix_version integer not null,
  domain text not null,
  first_on date not null,
  first_score integer not null,
  last_on date not null,
  last_score integer not null,
  constraint pk_self_sufficiency_change primary key (case_id, matrix, matrix_version, domain),
  constraint ck_self_sufficiency_change_order check (first_on <= last_on)
);

create table supported_case_copy (
  case_id uuid not null constraint pk_supported_case_copy primary key,
  municipality text not null,
  team uuid,
  version bigint not null
);

create index ix_supported_case_copy_municipality on supported_case_copy (municipality, team);

create table support_copy (
  case_id uuid not null constraint fk_support_copy_case
    references supported_case_copy on delete cascade,
  support uuid not null,
  arrangement text not null,
  kind text not null,
  valid_from date not null,
  valid_until date,
  unit_amount numeric(14, 2),
  unit text,
  units_per_month numeric,
  known_from timestamptz not null,
  known_until timestamptz,
  constraint pk_support_copy primary key (case_id, support, known_from)
);

-- every figure about a period begins with what was asked for in it
create index ix_expenditure_status_asked on expenditure_status (true_on) where number = 0;
