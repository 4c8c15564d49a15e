-- Organisations (mother organisations of team members) and how they are funded, on two time axes.
-- History is kept: of a row only the end of its being known is ever told later, once.
create function keep_history() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
    or old.known_until is not null
    or to_jsonb(new) - 'known_until' <> to_jsonb(old) - 'known_until'
  then
    raise exception 'history violates check constraint "tr_%_history"', tg_table_name
      using errcode = 'check_violation', constraint = 'tr_' || tg_table_name || '_history';
  end if;
  return new;
end $$;

create table organisation (
  id uuid not null constraint pk_organisation primary key,
  municipality text not null constraint fk_organisation_municipality references municipality,
  name text not null,
  version bigint not null,
  constraint uq_organisation_name unique (municipality, name),
  constraint uq_organisation_municipality unique (municipality, id)
);

create table organisation_funding (
  id uuid not null constraint pk_organisation_funding primary key,
  municipality text not null,
  organisation uuid not null,
  form text not null,
  valid_from date not null,
  valid_until date constraint ck_organisation_funding_valid check (valid_until > valid_from),
  known_from timestamptz not null,
  known_until timestamptz constraint ck_organisation_funding_known check (known_until > known_from),
  asserted boolean not null,
  constraint fk_organisation_funding_organisation
    foreign key (municipality, organisation) references organisation (municipality, id),
  -- one form on any day, as known at any moment
  constraint ex_organisation_funding_overlap exclude using gist (
    organisation with =,
    daterange(valid_from, valid_until) with &&,
    tstzrange(known_from, known_until) with &&
  )
);

create trigger tr_organisation_funding_history before update or delete on organisation_funding
  for each row execute function keep_history();
