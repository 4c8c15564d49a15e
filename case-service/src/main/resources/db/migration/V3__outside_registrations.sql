-- Residents who wish to stay outside the system: a team and a month, and nothing else (C2). No
-- moment, no caller, no order: the id is random.
create table outside_registration (
  id uuid not null constraint pk_outside_registration primary key,
  municipality text not null,
  team uuid not null,
  month date not null
    constraint ck_outside_registration_month check (extract(day from month) = 1)
);

create index ix_outside_registration_team on outside_registration (team, month);
