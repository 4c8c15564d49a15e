-- What may be asked from a budget at most (B1): per team, per household, per expenditure. A row never
-- changes: of the same kind and team the one recorded last counts, one for a team before one for all.
create table ceiling (
  id uuid not null constraint pk_ceiling primary key,
  budget uuid not null constraint fk_ceiling_budget references budget,
  municipality text not null,
  kind text not null constraint ck_ceiling_kind check (kind in ('TEAM', 'HOUSEHOLD', 'EXPENDITURE')),
  team uuid constraint ck_ceiling_team check (team is null or kind = 'TEAM'),
  amount numeric(14, 2) not null constraint ck_ceiling_amount check (amount >= 0),
  valid_from date not null,
  valid_until date constraint ck_ceiling_valid check (valid_until > valid_from),
  known_from timestamptz not null,
  asserted boolean not null,
  recorded bigint generated always as identity
);

create index ix_ceiling_budget on ceiling (budget, recorded desc);

create trigger tr_ceiling_unchanged before update or delete on ceiling
  for each row execute function refuse_change();
create trigger tr_ceiling_kept before truncate on ceiling
  for each statement execute function refuse_change();

create function ceiling_of(of_budget uuid, of_kind text, of_subject uuid, day date) returns numeric
language plpgsql stable as $$
declare
  own ceiling;
  general ceiling;
begin
  if of_kind = 'TEAM' then
    select * into own from ceiling
    where budget = of_budget and kind = of_kind and team = of_subject and valid_from <= day
    order by recorded desc limit 1;
    if own.id is not null and (own.valid_until is null or own.valid_until > day) then
      return own.amount;
    end if;
  end if;
  select * into general from ceiling
  where budget = of_budget and kind = of_kind and team is null and valid_from <= day
  order by recorded desc limit 1;
  if general.valid_until <= day then
    return null;
  end if;
  return general.amount;
end
$$;

-- What each team and household has taken: one row of each, which those who ask at once wait for.
create table ceiling_use (
  budget uuid not null constraint fk_ceiling_use_budget references budget,
  kind text not null constraint ck_ceiling_use_kind check (kind in ('TEAM', 'HOUSEHOLD')),
  subject uuid not null,
  used numeric(14, 2) not null constraint ck_ceiling_use_used check (used >= 0),
  -- on which it was last asked for: the ceiling of that day counts
  day date not null,
  constraint pk_ceiling_use primary key (budget, kind, subject)
);

insert into ceiling_use (budget, kind, subject, used, day)
select budget, 'TEAM', team, sum(amount), current_date from expenditure
where status <> 'REFUSED' group by budget, team;

create function use_keeps_below_ceiling() returns trigger language plpgsql as $$
begin
  if new.used > (case when tg_op = 'INSERT' then 0 else old.used end)
    and new.used > ceiling_of(new.budget, new.kind, new.subject, new.day) then
    raise exception 'Above the ceiling'
      using errcode = 'check_violation', constraint = 'tr_ceiling_use_below';
  end if;
  return new;
end
$$;

create trigger tr_ceiling_use_below before insert or update on ceiling_use
  for each row execute function use_keeps_below_ceiling();
