-- One plan per household at any time. A version is drafted until the resident agrees to it; from then
-- on it never changes, and the next is drafted beside it.
create table plan (
  id uuid not null constraint pk_plan primary key,
  municipality text not null,
  household uuid not null constraint fk_plan_household references household,
  team uuid not null,
  begun_in uuid not null,
  status text not null,
  draft_number integer,
  agreed_number integer,
  changes bigint not null,
  version bigint not null,
  constraint ck_plan_status check (
    status in ('DRAFT', 'WITHDRAWN') and agreed_number is null
    or status in ('AGREED', 'COMPLETED', 'ENDED') and agreed_number is not null
  )
);

create unique index uq_plan_running on plan (household) where status in ('DRAFT', 'AGREED');
create index ix_plan_municipality on plan (municipality, id desc);
select protect_household_table('plan');

create table plan_status (
  plan uuid not null constraint fk_plan_status_plan references plan on delete cascade,
  place integer not null,
  status text not null,
  on_day date not null,
  known_from timestamptz not null,
  asserted boolean not null,
  constraint pk_plan_status primary key (plan, place)
);

alter table plan_status enable row level security, force row level security;
create policy of_seen_plan on plan_status using (exists (select from plan p where p.id = plan_status.plan));
create trigger tr_plan_status_kept before update on plan_status
  for each row execute function refuse_change();

create table plan_version (
  id uuid not null constraint pk_plan_version primary key,
  plan uuid not null constraint fk_plan_version_plan references plan on delete cascade,
  number integer not null,
  municipality text not null,
  household uuid not null,
  agreed_on date not null,
  how text not null constraint ck_plan_version_how check (how in ('SIGNED', 'SPOKEN', 'DIGITAL')),
  known_from timestamptz not null,
  asserted boolean not null,
  constraint uq_plan_version_number unique (plan, number)
);

select protect_household_table('plan_version');
create trigger tr_plan_version_kept before update on plan_version
  for each row execute function refuse_change();

-- what was agreed in words; a later version goes on referring to it
create table intervention_text (
  id uuid not null constraint pk_intervention_text primary key,
  municipality text not null,
  case_id uuid not null constraint fk_intervention_text_case references case_file on delete cascade,
  sealed bytea not null
);

create index ix_intervention_text_case on intervention_text (case_id);
select protect_case_table('intervention_text');

create table plan_intervention (
  id uuid not null constraint pk_plan_intervention primary key,
  plan uuid not null constraint fk_plan_intervention_plan references plan on delete cascade,
  number integer not null,
  place integer not null,
  intervention uuid not null,
  municipality text not null,
  case_id uuid not null constraint fk_plan_intervention_case references case_file on delete cascade,
  for_child boolean not null,
  life_domain text,
  life_domain_version integer,
  goal text,
  actor_kind text,
  ring text,
  valid_from date,
  valid_until date,
  text uuid,
  constraint uq_plan_intervention unique (plan, number, case_id, intervention)
);

create index ix_plan_intervention_case on plan_intervention (case_id);
select protect_case_table('plan_intervention');

-- goals of the arrangement of a case as a whole, as before July 2014
create table plan_goal (
  id uuid not null constraint pk_plan_goal primary key,
  plan uuid not null constraint fk_plan_goal_plan references plan on delete cascade,
  number integer not null,
  municipality text not null,
  case_id uuid not null constraint fk_plan_goal_case references case_file on delete cascade,
  goal text
);

create index ix_plan_goal_plan on plan_goal (plan, number);
create index ix_plan_goal_case on plan_goal (case_id);
select protect_case_table('plan_goal');

create table intervention_outcome (
  id uuid not null constraint pk_intervention_outcome primary key,
  plan uuid not null constraint fk_intervention_outcome_plan references plan on delete cascade,
  intervention uuid not null,
  municipality text not null,
  case_id uuid not null constraint fk_intervention_outcome_case references case_file on delete cascade,
  ended_on date not null,
  outcome text not null,
  known_from timestamptz not null,
  known_until timestamptz,
  asserted boolean not null,
  lock bigint not null,
  constraint ck_intervention_outcome_known check (known_until > known_from),
  constraint ex_intervention_outcome_known exclude using gist (
    plan with =, intervention with =, tstzrange(known_from, known_until) with &&
  )
);

create index ix_intervention_outcome_case on intervention_outcome (case_id);
create trigger tr_intervention_outcome_kept before update on intervention_outcome
  for each row execute function keep_known_row();
select protect_case_table('intervention_outcome');

-- The whole plan is needed to tell other services of it, to begin the next version with what was
-- agreed, and to see that nothing in it is incomplete: also what is of a case that the caller does not see.
create policy of_plan on plan_intervention using ((select runs_as('plan')));
create policy of_plan on plan_goal using ((select runs_as('plan')));
create policy of_plan on intervention_outcome for select using ((select runs_as('plan')));

create function keep_agreed_version() returns trigger language plpgsql as $$
begin
  if exists (select from plan_version v where v.plan = new.plan and v.number = new.number) then
    raise exception 'what was agreed does not change: %', tg_table_name
      using errcode = 'check_violation', constraint = 'tr_' || tg_table_name || '_agreed';
  end if;
  return new;
end
$$;

create trigger tr_plan_intervention_agreed before insert or update on plan_intervention
  for each row execute function keep_agreed_version();
create trigger tr_plan_goal_agreed before insert or update on plan_goal
  for each row execute function keep_agreed_version();

-- from the agreement on the rules apply
create function require_complete_version() returns trigger language plpgsql as $$
declare
  before text := become('plan');
  complete boolean;
begin
  complete := not exists (
      select from plan_intervention i where i.plan = new.plan and i.number = new.number
        and (num_nulls(i.life_domain, i.life_domain_version, i.actor_kind, i.valid_from) > 0
          or i.valid_until <= i.valid_from
          or i.goal is null and not exists (
            select from plan_goal g where g.plan = i.plan and g.number = i.number
              and g.case_id = i.case_id)))
    and (exists (select from plan_intervention i where i.plan = new.plan and i.number = new.number)
      or exists (select from plan_goal g where g.plan = new.plan and g.number = new.number));
  perform become(before);
  if not complete then
    raise exception 'an agreed version is complete'
      using errcode = 'check_violation', constraint = 'ck_plan_version_complete';
  end if;
  return new;
end
$$;

create trigger tr_plan_version_complete before insert on plan_version
  for each row execute function require_complete_version();
