-- Residents: who they are (client), with whom they live (household), how they came (registration)
-- and what is done about it (case_file). Names and questions stay in these tables.
create extension if not exists btree_gist;

create table household (
  id uuid not null constraint pk_household primary key,
  municipality text not null
);

create table client (
  id uuid not null constraint pk_client primary key,
  municipality text not null,
  household uuid not null constraint fk_client_household references household,
  given_name text not null,
  family_name text not null,
  gender text not null,
  birth_date date,
  birth_year integer,
  living_unit text,
  -- the date, or the year where no more is known
  constraint ck_client_birth check (birth_date is null or birth_year is null)
);

create index ix_client_household on client (household);

create table registration (
  id uuid not null constraint pk_registration primary key,
  municipality text not null,
  form text not null,
  registered_on date not null,
  entry text not null,
  question_kind text not null,
  question_text text,
  neighbourhood_code text not null,
  part_id uuid,
  part_name text,
  team uuid,
  client uuid not null constraint fk_registration_client references client,
  household uuid not null constraint fk_registration_household references household,
  case_id uuid,
  registered_by text not null,
  known_from timestamptz not null,
  asserted boolean not null,
  version bigint not null,
  constraint uq_registration_client unique (client),
  constraint ck_registration_case check ((form = 'CASE') = (case_id is not null)),
  constraint ck_registration_team check (case_id is null or team is not null)
);

create index ix_registration_municipality on registration (municipality, registered_on, id);
create index ix_registration_household on registration (household);

create table case_file (
  id uuid not null constraint pk_case_file primary key,
  municipality text not null,
  team uuid not null,
  household uuid not null constraint fk_case_file_household references household,
  registration uuid not null constraint fk_case_file_registration references registration,
  opened_on date not null,
  closed_on date,
  closing_reason text,
  closing_known_from timestamptz,
  closing_asserted boolean,
  version bigint not null,
  constraint uq_case_file_registration unique (registration),
  constraint ck_case_file_closing check (
    num_nulls(closed_on, closing_reason, closing_known_from, closing_asserted) in (0, 4)
  ),
  constraint ck_case_file_life check (closed_on >= opened_on)
);

create index ix_case_file_municipality on case_file (municipality, opened_on, id);
create index ix_case_file_team on case_file (team, opened_on, id);
create index ix_case_file_household on case_file (household);

-- One director per household at any time. Until a person accepts, it is the function of the team's
-- coordinator, so a row names the team.
create table director (
  id uuid not null constraint pk_director primary key,
  household uuid not null constraint fk_director_household references household,
  team uuid not null,
  during daterange not null constraint ck_director_during check (not isempty(during)),
  constraint ex_director_one exclude using gist (household with =, during with &&)
);
