-- A small copy of case-service's registrations: which cases run where, and with which team. Nothing
-- about anybody. A case that was closed keeps its version, so that an older event changes nothing.
create table running_case (
  registration uuid not null constraint pk_running_case primary key,
  version bigint not null,
  municipality text not null,
  neighbourhood text not null,
  part uuid,
  team uuid,
  runs boolean not null
);

create index ix_running_case_municipality on running_case (municipality) where runs;
