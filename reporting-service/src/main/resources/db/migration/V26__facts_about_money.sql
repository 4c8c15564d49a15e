-- What the tables about return, scheme comparison, subsidies and programme costs are made of. Money of the
-- municipality, by expenditure and organisation; nobody is named.
create table return_fact (
  projection integer not null,
  effect_id uuid not null,
  version bigint not null,
  event_time timestamptz not null,
  municipality text not null,
  expenditure_id uuid not null,
  norm text not null,
  edition integer not null,
  label text not null,
  norm_source text not null,
  unit text not null,
  value_low numeric(14, 2) not null,
  value_expected numeric(14, 2) not null,
  value_high numeric(14, 2) not null,
  attribution_low numeric not null,
  attribution_expected numeric not null,
  attribution_high numeric not null,
  attribution_source text not null,
  units numeric not null,
  on_day date not null,
  saving_low numeric(14, 2) not null,
  saving_expected numeric(14, 2) not null,
  saving_high numeric(14, 2) not null,
  known_from timestamptz not null,
  known_until timestamptz,
  constraint pk_return_fact primary key (projection, effect_id),
  constraint ck_return_fact_attribution check (
    0 <= attribution_low and attribution_low <= attribution_expected
    and attribution_expected <= attribution_high and attribution_high <= 1)
);

create index ix_return_fact_expenditure_id on return_fact (projection, expenditure_id);
create index ix_return_fact_municipality on return_fact (projection, municipality);

create table scheme_comparison_fact (
  projection integer not null,
  comparison_id uuid not null,
  version bigint not null,
  event_time timestamptz not null,
  municipality text not null,
  expenditure_id uuid not null,
  scheme text not null,
  edition integer not null,
  label text not null,
  scheme_source text not null,
  law text not null,
  amount numeric(14, 2) not null,
  would_have_paid numeric(14, 2) not null,
  handling_days integer not null,
  actual_days integer,
  compared_on date not null,
  known_from timestamptz not null,
  constraint pk_scheme_comparison_fact primary key (projection, comparison_id)
);

create index ix_scheme_comparison_fact_expenditure_id
  on scheme_comparison_fact (projection, expenditure_id);
create index ix_scheme_comparison_fact_municipality
  on scheme_comparison_fact (projection, municipality);

create table subsidy_fact (
  projection integer not null,
  subsidy_id uuid not null,
  version bigint not null,
  event_time timestamptz not null,
  municipality text not null,
  organisation_id uuid not null,
  form text not null,
  subject text not null,
  base_amount numeric(14, 2) not null,
  first_year integer not null,
  last_year integer,
  known_from timestamptz not null,
  known_until timestamptz,
  constraint pk_subsidy_fact primary key (projection, subsidy_id)
);

create index ix_subsidy_fact_municipality on subsidy_fact (projection, municipality);

create table planned_reduction_fact (
  projection integer not null,
  subsidy_id uuid not null,
  position integer not null,
  from_year integer not null,
  amount numeric(14, 2) not null,
  constraint pk_planned_reduction_fact primary key (projection, subsidy_id, position),
  constraint fk_planned_reduction_fact_subsidy foreign key (projection, subsidy_id)
    references subsidy_fact on delete cascade
);

create table programme_cost_fact (
  projection integer not null,
  line_id uuid not null,
  version bigint not null,
  event_time timestamptz not null,
  municipality text not null,
  programme text not null,
  year integer not null,
  amount numeric(14, 2) not null,
  known_from timestamptz not null,
  known_until timestamptz,
  constraint pk_programme_cost_fact primary key (projection, line_id)
);

create index ix_programme_cost_fact_municipality on programme_cost_fact (projection, municipality);

-- Which case money was spent on, and what was paid, settled or refunded by a step.
alter table expenditure_fact add column case_id uuid;
alter table expenditure_status_fact add column amount numeric(14, 2);

create index ix_expenditure_fact_case_id on expenditure_fact (projection, case_id);
