-- Regular schemes as rules, and what they would have done for an expenditure, recorded with the rule.
create table scheme (
  id uuid not null constraint pk_scheme primary key,
  municipality text not null constraint ck_scheme_municipality check (municipality ~ '^GM[0-9]{4}$'),
  code text not null constraint ck_scheme_code check (code ~ '^[A-Z0-9]+([_-][A-Z0-9]+)*$'),
  edition integer not null,
  label text not null,
  source text not null constraint ck_scheme_source check (source <> ''),
  law text not null
    constraint ck_scheme_law check (law in ('SPECIAL_ASSISTANCE', 'WMO', 'YOUTH_ACT', 'MUNICIPAL')),
  fixed numeric(14, 2),
  share numeric(4, 3),
  maximum numeric(14, 2),
  handling_days integer not null constraint ck_scheme_handling_days check (handling_days >= 0),
  valid_from date not null,
  valid_until date,
  known_from timestamptz not null,
  asserted boolean not null,
  constraint uq_scheme_edition unique (municipality, code, edition),
  constraint uq_scheme_municipality unique (id, municipality),
  -- it pays a fixed amount, or a share of the amount up to a maximum
  constraint ck_scheme_rule check ((fixed is null) <> (share is null)),
  constraint ck_scheme_fixed check (fixed >= 0 and maximum is null or fixed is null),
  constraint ck_scheme_share check (share between 0 and 1),
  constraint ck_scheme_maximum check (maximum >= 0),
  constraint ck_scheme_period check (valid_until > valid_from)
);

create trigger tr_scheme_in_order after insert on scheme
  for each row execute function editions_in_order();
create trigger tr_scheme_unchanged before update or delete on scheme
  for each row execute function refuse_change();
create trigger tr_scheme_kept before truncate on scheme
  for each statement execute function refuse_change();

create table scheme_comparison (
  id uuid not null constraint pk_scheme_comparison primary key,
  municipality text not null,
  expenditure uuid not null constraint fk_scheme_comparison_expenditure references expenditure,
  scheme uuid not null,
  amount numeric(14, 2) not null,
  would_have_paid numeric(14, 2) not null,
  handling_days integer not null,
  -- from request to decision; null where none was taken yet
  actual_days integer constraint ck_scheme_comparison_days check (actual_days >= 0),
  compared_on date not null,
  recorded_by text,
  known_from timestamptz not null,
  asserted boolean not null,
  constraint fk_scheme_comparison_scheme
    foreign key (scheme, municipality) references scheme (id, municipality)
);

create index ix_scheme_comparison_expenditure on scheme_comparison (expenditure, id desc);
create index ix_scheme_comparison_municipality on scheme_comparison (municipality, id desc);

create function comparison_follows_scheme() returns trigger language plpgsql as $$
declare
  held scheme;
begin
  select * into held from scheme where id = new.scheme;
  if new.handling_days <> held.handling_days
    or new.would_have_paid <>
      coalesce(held.fixed, least(round(new.amount * held.share, 2), held.maximum)) then
    raise exception 'Comparison % does not follow from its scheme', new.id
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end
$$;

create trigger tr_scheme_comparison_follows after insert on scheme_comparison
  for each row execute function comparison_follows_scheme();
create trigger tr_scheme_comparison_unchanged before update or delete on scheme_comparison
  for each row execute function refuse_change();
create trigger tr_scheme_comparison_kept before truncate on scheme_comparison
  for each statement execute function refuse_change();
