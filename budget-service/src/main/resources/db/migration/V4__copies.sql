-- What this service needs of others, kept up to date by their events; no references to them, because
-- events of different topics come in any order.
create table team_copy (
  id uuid not null constraint pk_team_copy primary key,
  municipality text not null,
  founded_on date not null,
  ended_on date,
  version bigint not null
);

-- Cases by pseudonym; the registration is the key that their events come under.
create table case_copy (
  registration uuid not null constraint pk_case_copy primary key,
  id uuid not null,
  municipality text not null,
  version bigint not null
);

create index ix_case_copy_id on case_copy (id);
