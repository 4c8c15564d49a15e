-- Teams, the decisions about their areas, and who serves where: true during "valid", known during
-- "known". What was known is never changed; a row that no longer holds gets an end of its "known".
create table team (
  id uuid not null constraint pk_team primary key,
  municipality text not null constraint fk_team_municipality references municipality,
  name text not null,
  kind text not null,
  founded_on date not null,
  ended_on date,
  split_from uuid constraint fk_team_split_from references team,
  known_from timestamptz not null,
  asserted boolean not null,
  version bigint not null,
  constraint ck_team_life check (ended_on > founded_on)
);

create index ix_team_municipality on team (municipality, name, id);

create table decision (
  id uuid not null constraint pk_decision primary key,
  municipality text not null constraint fk_decision_municipality references municipality,
  title text not null,
  taken_on date not null,
  in_force_from date not null,
  reach text not null,
  known_from timestamptz not null,
  asserted boolean not null
);

create index ix_decision_municipality on decision (municipality, in_force_from, id);

create table assignment (
  id uuid not null constraint pk_assignment primary key,
  municipality text not null constraint fk_assignment_municipality references municipality,
  neighbourhood text not null constraint fk_assignment_neighbourhood references neighbourhood,
  part uuid constraint fk_assignment_part references neighbourhood_part,
  team uuid not null constraint fk_assignment_team references team,
  decision uuid not null constraint fk_assignment_decision references decision,
  valid daterange not null constraint ck_assignment_valid check (not isempty(valid)),
  known tstzrange not null constraint ck_assignment_known check (not isempty(known)),
  asserted boolean not null,
  -- at most one team for a neighbourhood, and for a part of one, on any date, as known at any moment
  constraint ex_assignment_overlap exclude using gist (
    neighbourhood with =,
    (coalesce(part, '00000000-0000-0000-0000-000000000000')) with =,
    valid with &&,
    known with &&
  )
);

create index ix_assignment_municipality on assignment (municipality) where upper_inf(known);
create index ix_assignment_team on assignment (team);
