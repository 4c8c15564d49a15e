-- How many hours an organisation delivers in a year to a cluster of neighbourhoods or teams, and
-- what it reports it did. An adjustment or a correction is a new row; nothing is overwritten.
create table deployment_agreement (
  id uuid not null constraint pk_deployment_agreement primary key,
  municipality text not null,
  organisation uuid not null,
  year integer not null,
  version bigint not null,
  constraint fk_deployment_agreement_organisation
    foreign key (municipality, organisation) references organisation (municipality, id)
);

create index ix_deployment_agreement_municipality on deployment_agreement (municipality, id);

create table deployment_term (
  id uuid not null constraint pk_deployment_term primary key,
  municipality text not null,
  agreement uuid not null constraint fk_deployment_term_agreement references deployment_agreement,
  hours numeric(9, 1) not null constraint ck_deployment_term_hours check (hours > 0),
  known_from timestamptz not null,
  known_until timestamptz constraint ck_deployment_term_known check (known_until > known_from),
  asserted boolean not null,
  -- one number of hours is agreed at any moment
  constraint ex_deployment_term_overlap exclude using gist (
    agreement with =,
    tstzrange(known_from, known_until) with &&
  )
);

create trigger tr_deployment_term_history before update or delete on deployment_term
  for each row execute function keep_history();

create table deployment_neighbourhood (
  term uuid not null constraint fk_deployment_neighbourhood_term references deployment_term,
  neighbourhood text not null
    constraint fk_deployment_neighbourhood_neighbourhood references neighbourhood,
  constraint pk_deployment_neighbourhood primary key (term, neighbourhood)
);

create table deployment_team (
  term uuid not null constraint fk_deployment_team_term references deployment_term,
  team uuid not null constraint fk_deployment_team_team references team,
  constraint pk_deployment_team primary key (term, team)
);

create table deployment_report (
  id uuid not null constraint pk_deployment_report primary key,
  municipality text not null,
  agreement uuid not null constraint fk_deployment_report_agreement references deployment_agreement,
  first_month integer not null,
  last_month integer not null,
  hours numeric(9, 1) not null constraint ck_deployment_report_hours check (hours >= 0),
  activity_kind text not null,
  corrects uuid,
  known_from timestamptz not null,
  known_until timestamptz constraint ck_deployment_report_known check (known_until > known_from),
  asserted boolean not null,
  constraint ck_deployment_report_months
    check (first_month between 1 and 12 and last_month between first_month and 12),
  constraint uq_deployment_report_agreement unique (agreement, id),
  constraint uq_deployment_report_corrects unique (corrects),
  constraint fk_deployment_report_corrects
    foreign key (agreement, corrects) references deployment_report (agreement, id)
);

create index ix_deployment_report_agreement on deployment_report (agreement, id);

create trigger tr_deployment_report_history before update or delete on deployment_report
  for each row execute function keep_history();
