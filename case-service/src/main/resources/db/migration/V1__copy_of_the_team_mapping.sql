-- What area-service told of neighbourhoods and teams: a copy, so that registrations go on while
-- area-service is away. Nothing here is decided here; the highest version of each event stays.
create table mapped_team (
  id uuid not null constraint pk_mapped_team primary key,
  municipality text not null,
  version bigint not null,
  name text not null,
  founded_on date not null,
  ended_on date
);

create table mapped_neighbourhood (
  code text not null constraint pk_mapped_neighbourhood primary key,
  municipality text not null,
  version bigint not null
);

create table mapped_part (
  id uuid not null constraint pk_mapped_part primary key,
  neighbourhood text not null
    constraint fk_mapped_part_neighbourhood references mapped_neighbourhood,
  name text not null
);

create index ix_mapped_part_neighbourhood on mapped_part (neighbourhood);

-- true during "valid", known during "known"; a team may be told of later than its assignment
create table mapped_assignment (
  id uuid not null constraint pk_mapped_assignment primary key,
  neighbourhood text not null
    constraint fk_mapped_assignment_neighbourhood references mapped_neighbourhood,
  part uuid,
  team uuid not null,
  valid daterange not null,
  known tstzrange not null
);

create index ix_mapped_assignment_neighbourhood on mapped_assignment (neighbourhood)
  where upper_inf(known);
