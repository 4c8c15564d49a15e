-- What a euro brings: norms with a source, and the effects that were recorded under them. Nothing here
-- is changed: a norm gets another edition, an effect another effect in its place.
create table return_norm (
  id uuid not null constraint pk_return_norm primary key,
  municipality text not null constraint ck_return_norm_municipality check (municipality ~ '^GM[0-9]{4}$'),
  code text not null constraint ck_return_norm_code check (code ~ '^[A-Z0-9]+([_-][A-Z0-9]+)*$'),
  edition integer not null,
  label text not null,
  source text not null constraint ck_return_norm_source check (source <> ''),
  unit text not null
    constraint ck_return_norm_unit check (unit in ('PERSON', 'HOUSEHOLD', 'MONTH', 'YEAR', 'PIECE')),
  value_low numeric(14, 2) not null,
  value_expected numeric(14, 2) not null,
  value_high numeric(14, 2) not null,
  share_low numeric(4, 3) not null,
  share_expected numeric(4, 3) not null,
  share_high numeric(4, 3) not null,
  share_source text not null,
  valid_from date not null,
  valid_until date,
  known_from timestamptz not null,
  asserted boolean not null,
  constraint uq_return_norm_edition unique (municipality, code, edition),
  constraint uq_return_norm_municipality unique (id, municipality),
  constraint ck_return_norm_value
    check (0 <= value_low and value_low <= value_expected and value_expected <= value_high),
  constraint ck_return_norm_share
    check (0 <= share_low and share_low <= share_expected and share_expected <= share_high and share_high <= 1),
  constraint ck_return_norm_period check (valid_until > valid_from)
);

-- Editions of a code are numbered 1, 2, 3 ... in the order in which they became known, so that what was
-- known at a moment is found by its number. The same for the rules of V41 and the tariffs of V43.
create function editions_in_order() returns trigger language plpgsql as $$
declare
  latest integer;
  latest_known timestamptz;
begin
  execute format(
    'select max(edition), max(known_from) from %I where municipality = $1 and code = $2 and id <> $3',
    tg_table_name) into latest, latest_known using new.municipality, new.code, new.id;
  if new.edition <> coalesce(latest, 0) + 1 or new.known_from < latest_known then
    raise exception 'Edition % of % does not follow the one before it', new.edition, new.code
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end
$$;

create trigger tr_return_norm_in_order after insert on return_norm
  for each row execute function editions_in_order();
create trigger tr_return_norm_unchanged before update or delete on return_norm
  for each row execute function refuse_change();
create trigger tr_return_norm_kept before truncate on return_norm
  for each statement execute function refuse_change();

-- What an expenditure brought about, and what that saves by the norm of then.
create table effect (
  id uuid not null constraint pk_effect primary key,
  municipality text not null,
  expenditure uuid not null constraint fk_effect_expenditure references expenditure,
  norm uuid not null,
  units numeric(9, 2) not null constraint ck_effect_units check (units >= 0),
  on_day date not null,
  saving_low numeric(14, 2) not null,
  saving_expected numeric(14, 2) not null,
  saving_high numeric(14, 2) not null,
  recorded_by text,
  replaces uuid,
  known_from timestamptz not null,
  asserted boolean not null,
  constraint fk_effect_norm foreign key (norm, municipality) references return_norm (id, municipality),
  constraint uq_effect_expenditure unique (id, expenditure),
  constraint fk_effect_replaces foreign key (replaces, expenditure) references effect (id, expenditure),
  constraint uq_effect_replaces unique (replaces),
  constraint ck_effect_saving check (saving_low <= saving_expected and saving_expected <= saving_high)
);

create index ix_effect_expenditure on effect (expenditure);
create index ix_effect_municipality on effect (municipality, id desc);

create function effect_follows_norm() returns trigger language plpgsql as $$
declare
  held return_norm;
begin
  select * into held from return_norm where id = new.norm;
  if new.on_day < held.valid_from or new.on_day >= held.valid_until
    or new.saving_low <> round(new.units * held.value_low * held.share_low, 2)
    or new.saving_expected <> round(new.units * held.value_expected * held.share_expected, 2)
    or new.saving_high <> round(new.units * held.value_high * held.share_high, 2) then
    raise exception 'Effect % does not follow from its norm', new.id
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end
$$;

create trigger tr_effect_follows_norm after insert on effect
  for each row execute function effect_follows_norm();
create trigger tr_effect_unchanged before update or delete on effect
  for each row execute function refuse_change();
create trigger tr_effect_kept before truncate on effect
  for each statement execute function refuse_change();
