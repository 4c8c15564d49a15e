-- What a kind of support costs per unit; its code is the kind of support.
create table tariff (
  id uuid not null constraint pk_tariff primary key,
  municipality text not null constraint ck_tariff_municipality check (municipality ~ '^GM[0-9]{4}$'),
  code text not null constraint ck_tariff_code check (code ~ '^[A-Z0-9]+([_-][A-Z0-9]+)*$'),
  edition integer not null,
  label text not null,
  source text not null constraint ck_tariff_source check (source <> ''),
  unit text not null constraint ck_tariff_unit check (
      unit in ('HOUR', 'DAYPART', 'DAY', 'WEEK', 'MONTH', 'YEAR', 'PIECE')),
  amount numeric(14, 2) not null constraint ck_tariff_amount check (amount >= 0),
  valid_from date not null,
  valid_until date,
  known_from timestamptz not null,
  asserted boolean not null,
  constraint uq_tariff_edition unique (municipality, code, edition),
  constraint ck_tariff_period check (valid_until > valid_from)
);

create trigger tr_tariff_in_order after insert on tariff
  for each row execute function editions_in_order();
create trigger tr_tariff_unchanged before update or delete on tariff
  for each row execute function refuse_change();
create trigger tr_tariff_kept before truncate on tariff
  for each statement execute function refuse_change();
