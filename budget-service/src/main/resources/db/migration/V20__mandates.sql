-- Who may decide how much (B2): limits per role, valid from a day. A row never changes: what was
-- recorded last for a role, among what had begun by a day, says what holds on that day.
create table mandate (
  id uuid not null constraint pk_mandate primary key,
  municipality text not null constraint ck_mandate_municipality check (municipality ~ '^GM[0-9]{4}$'),
  role text not null constraint ck_mandate_role
    check (role in ('TEAM_MEMBER', 'TEAM_COORDINATOR', 'TAILOR_MADE_EXPERT', 'BUDGET_HOLDER')),
  -- what others asked for
  decide_up_to numeric(14, 2) not null constraint ck_mandate_decide check (decide_up_to >= 0),
  -- what is approved at once when whoever holds the mandate asks for it
  own_up_to numeric(14, 2) not null constraint ck_mandate_own check (own_up_to >= 0),
  -- above this, two people have to approve
  four_eyes_above numeric(14, 2) constraint ck_mandate_four_eyes check (four_eyes_above >= 0),
  valid_from date not null,
  valid_until date constraint ck_mandate_valid check (valid_until > valid_from),
  known_from timestamptz not null,
  asserted boolean not null,
  recorded bigint generated always as identity
);

create index ix_mandate_municipality on mandate (municipality, role, recorded desc);

create trigger tr_mandate_unchanged before update or delete on mandate
  for each row execute function refuse_change();
create trigger tr_mandate_kept before truncate on mandate
  for each statement execute function refuse_change();

create function mandate_of(of_municipality text, of_role text, day date) returns uuid
language sql stable as $$
  select case when latest.valid_until <= day then null else latest.id end
  from (
    select id, valid_until from mandate
    where municipality = of_municipality and role = of_role and valid_from <= day
    order by recorded desc limit 1
  ) latest
$$;
