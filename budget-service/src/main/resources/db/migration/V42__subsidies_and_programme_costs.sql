-- The money around the teams: subsidies and service agreements with their planned reductions, and what
-- the programme itself cost.
create table organisation_copy (
  id uuid not null constraint pk_organisation_copy primary key,
  municipality text not null,
  version bigint not null
);

create table subsidy (
  id uuid not null constraint pk_subsidy primary key,
  municipality text not null constraint ck_subsidy_municipality check (municipality ~ '^GM[0-9]{4}$'),
  organisation uuid not null,
  form text not null constraint ck_subsidy_form check (form in ('SUBSIDY', 'SERVICE_AGREEMENT')),
  subject text not null,
  base_amount numeric(14, 2) not null constraint ck_subsidy_base check (base_amount > 0),
  first_year integer not null,
  last_year integer,
  source text not null constraint ck_subsidy_source check (source <> ''),
  replaces uuid,
  known_from timestamptz not null,
  asserted boolean not null,
  constraint ck_subsidy_years check (last_year >= first_year),
  constraint uq_subsidy_base unique (id, base_amount, first_year),
  constraint uq_subsidy_organisation unique (id, organisation),
  constraint fk_subsidy_replaces foreign key (replaces, organisation) references subsidy (id, organisation),
  constraint uq_subsidy_replaces unique (replaces)
);

create index ix_subsidy_municipality on subsidy (municipality, id desc);

-- A reduction holds from its year until the next one's. The base and the first year stand here again so
-- that the checks can see them.
create table subsidy_reduction (
  subsidy uuid not null,
  from_year integer not null,
  amount numeric(14, 2) not null,
  base_amount numeric(14, 2) not null,
  first_year integer not null,
  constraint pk_subsidy_reduction primary key (subsidy, from_year),
  constraint fk_subsidy_reduction_subsidy
    foreign key (subsidy, base_amount, first_year) references subsidy (id, base_amount, first_year),
  constraint ck_subsidy_reduction_amount check (0 <= amount and amount <= base_amount),
  constraint ck_subsidy_reduction_year check (from_year >= first_year)
);

create table programme_cost (
  id uuid not null constraint pk_programme_cost primary key,
  municipality text not null constraint ck_programme_cost_municipality check (municipality ~ '^GM[0-9]{4}$'),
  programme text not null,
  year integer not null,
  amount numeric(14, 2) not null constraint ck_programme_cost_amount check (amount >= 0),
  source text not null constraint ck_programme_cost_source check (source <> ''),
  replaces uuid,
  known_from timestamptz not null,
  asserted boolean not null,
  constraint uq_programme_cost_municipality unique (id, municipality),
  constraint fk_programme_cost_replaces
    foreign key (replaces, municipality) references programme_cost (id, municipality),
  constraint uq_programme_cost_replaces unique (replaces)
);

create index ix_programme_cost_municipality on programme_cost (municipality, id desc);

-- What comes in the place of a fact was not known before it.
create function replacement_known_later() returns trigger language plpgsql as $$
declare
  earlier timestamptz;
begin
  if new.replaces is not null then
    execute format('select known_from from %I where id = $1', tg_table_name)
      into earlier using new.replaces;
    if new.known_from <= earlier then
      raise exception 'What replaces % was known before it', new.replaces
        using errcode = 'integrity_constraint_violation';
    end if;
  end if;
  return null;
end
$$;

create trigger tr_effect_known_later after insert on effect
  for each row execute function replacement_known_later();
create trigger tr_subsidy_known_later after insert on subsidy
  for each row execute function replacement_known_later();
create trigger tr_programme_cost_known_later after insert on programme_cost
  for each row execute function replacement_known_later();

create trigger tr_subsidy_unchanged before update or delete on subsidy
  for each row execute function refuse_change();
create trigger tr_subsidy_kept before truncate on subsidy
  for each statement execute function refuse_change();
create trigger tr_subsidy_reduction_unchanged before update or delete on subsidy_reduction
  for each row execute function refuse_change();
create trigger tr_subsidy_reduction_kept before truncate on subsidy_reduction
  for each statement execute function refuse_change();
create trigger tr_programme_cost_unchanged before update or delete on programme_cost
  for each row execute function refuse_change();
create trigger tr_programme_cost_kept before truncate on programme_cost
  for each statement execute function refuse_change();
