-- Facts taken from events: when they were true and when they became known. Each projection is a
-- whole copy of its own, so that a new one is built from the topics beside the one that answers.
create table active_projection (
  one_row boolean not null default true constraint pk_active_projection primary key,
  projection integer not null,
  constraint ck_active_projection_one_row check (one_row)
);

insert into active_projection (projection) values (1);

create sequence projection_number start with 2 increment by 1;

create table municipality_fact (
  projection integer not null,
  code text not null,
  version bigint not null,
  event_time timestamptz not null,
  name text not null,
  constraint pk_municipality_fact primary key (projection, code)
);

create table neighbourhood_fact (
  projection integer not null,
  code text not null,
  version bigint not null,
  event_time timestamptz not null,
  municipality text not null,
  constraint pk_neighbourhood_fact primary key (projection, code)
);

create index ix_neighbourhood_fact_municipality on neighbourhood_fact (projection, municipality);

create table neighbourhood_year_fact (
  projection integer not null,
  neighbourhood text not null,
  year integer not null,
  name text not null,
  inhabitants integer,
  constraint pk_neighbourhood_year_fact primary key (projection, neighbourhood, year),
  constraint fk_neighbourhood_year_fact_neighbourhood foreign key (projection, neighbourhood)
    references neighbourhood_fact on delete cascade
);

create table assignment_fact (
  projection integer not null,
  neighbourhood text not null,
  position integer not null,
  part_id uuid,
  team_id uuid not null,
  valid_from date not null,
  valid_until date,
  known_from timestamptz not null,
  known_until timestamptz,
  constraint pk_assignment_fact primary key (projection, neighbourhood, position),
  constraint fk_assignment_fact_neighbourhood foreign key (projection, neighbourhood)
    references neighbourhood_fact on delete cascade
);

create table team_fact (
  projection integer not null,
  team_id uuid not null,
  version bigint not null,
  event_time timestamptz not null,
  municipality text not null,
  name text not null,
  kind text not null,
  founded_on date not null,
  ended_on date,
  known_from timestamptz not null,
  constraint pk_team_fact primary key (projection, team_id)
);

create index ix_team_fact_municipality on team_fact (projection, municipality);

create table registration_fact (
  projection integer not null,
  registration_id uuid not null,
  version bigint not null,
  event_time timestamptz not null,
  municipality text not null,
  form text not null,
  neighbourhood text not null,
  part_id uuid,
  team_id uuid,
  registered_on date not null,
  known_from timestamptz not null,
  closed_on date,
  closed_known_from timestamptz,
  constraint pk_registration_fact primary key (projection, registration_id)
);

create index ix_registration_fact_registered_on
  on registration_fact (projection, municipality, registered_on);

create table outside_registration_fact (
  projection integer not null,
  id uuid not null,
  event_time timestamptz not null,
  municipality text not null,
  team_id uuid not null,
  month date not null,
  constraint pk_outside_registration_fact primary key (projection, id)
);

create index ix_outside_registration_fact_month
  on outside_registration_fact (projection, municipality, month);

create table budget_fact (
  projection integer not null,
  budget_id uuid not null,
  version bigint not null,
  event_time timestamptz not null,
  municipality text not null,
  year integer not null,
  source_of_funds text not null,
  amount numeric(14, 2) not null,
  available numeric(14, 2) not null,
  reserved numeric(14, 2) not null,
  spent numeric(14, 2) not null,
  constraint pk_budget_fact primary key (projection, budget_id)
);

create table expenditure_fact (
  projection integer not null,
  expenditure_id uuid not null,
  version bigint not null,
  event_time timestamptz not null,
  municipality text not null,
  budget_id uuid not null,
  team_id uuid not null,
  amount numeric(14, 2) not null,
  purpose text not null,
  life_domain text not null,
  problem_prevented text not null,
  status text not null,
  constraint pk_expenditure_fact primary key (projection, expenditure_id)
);

create table expenditure_status_fact (
  projection integer not null,
  expenditure_id uuid not null,
  position integer not null,
  status text not null,
  true_from timestamptz not null,
  known_from timestamptz not null,
  constraint pk_expenditure_status_fact primary key (projection, expenditure_id, position),
  constraint fk_expenditure_status_fact_expenditure foreign key (projection, expenditure_id)
    references expenditure_fact on delete cascade
);
