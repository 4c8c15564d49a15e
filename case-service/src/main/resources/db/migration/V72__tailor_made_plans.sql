-- Tailor-made plans (maatwerkplannen, C12): for a household with problems in several life domains where
-- regular solutions fell short. First the perspective, then steps, the most decisive first. The household's own
-- contact and the expert who advises are never the same person.
create function names_several(named text[]) returns boolean immutable parallel safe language sql
  return (select count(distinct one) >= 2 from unnest(named) one);

create table tailor_made_plan (
  id uuid not null constraint pk_tailor_made_plan primary key,
  municipality text not null,
  household uuid not null constraint fk_tailor_made_plan_household references household,
  case_id uuid not null constraint fk_tailor_made_plan_case references case_file on delete cascade,
  client uuid not null constraint fk_tailor_made_plan_client references client,
  status text not null constraint ck_tailor_made_plan_status check (
    status in ('EXPLORING', 'WORKING', 'COMPLETED', 'STOPPED')),
  started_on date not null,
  life_domains text[] not null constraint ck_tailor_made_plan_domains check (names_several(life_domains)),
  life_domain_version integer not null,
  solutions_tried integer not null constraint ck_tailor_made_plan_tried check (solutions_tried >= 1),
  contact uuid not null,
  expert uuid,
  perspective_on date,
  next_review_on date not null,
  ended_on date,
  sealed bytea not null,
  known_from timestamptz not null,
  asserted boolean not null,
  version bigint not null,
  constraint ck_tailor_made_plan_people check (contact <> expert),
  constraint ck_tailor_made_plan_perspective check (
    status = 'STOPPED' or (status = 'EXPLORING') = (perspective_on is null)),
  constraint ck_tailor_made_plan_ended check ((status in ('COMPLETED', 'STOPPED')) = (ended_on is not null)),
  constraint ck_tailor_made_plan_life check (
    ended_on >= started_on and perspective_on >= started_on and next_review_on > started_on)
);

create unique index uq_tailor_made_plan_running on tailor_made_plan (household)
  where status in ('EXPLORING', 'WORKING');
create index ix_tailor_made_plan_municipality on tailor_made_plan (municipality, id desc);
create index ix_tailor_made_plan_case on tailor_made_plan (case_id);
create index ix_tailor_made_plan_client on tailor_made_plan (client);
create index ix_tailor_made_plan_expert on tailor_made_plan (expert) where status in ('EXPLORING', 'WORKING');
select protect_case_table('tailor_made_plan');

create table tailor_made_step (
  id uuid not null constraint pk_tailor_made_step primary key,
  municipality text not null,
  case_id uuid not null constraint fk_tailor_made_step_case references case_file on delete cascade,
  client uuid not null constraint fk_tailor_made_step_client references client,
  plan uuid not null constraint fk_tailor_made_step_plan references tailor_made_plan on delete cascade,
  -- the first is the most decisive
  place integer not null constraint ck_tailor_made_step_place check (place >= 1),
  life_domain text not null,
  status text not null constraint ck_tailor_made_step_status check (
    status in ('PLANNED', 'UNDERWAY', 'DONE', 'DROPPED')),
  begun_on date,
  ended_on date,
  outcome text constraint ck_tailor_made_step_outcome_code check (
    outcome in ('REACHED', 'PARTLY_REACHED', 'NOT_REACHED')),
  sealed bytea not null,
  version bigint not null,
  constraint uq_tailor_made_step_place unique (plan, place) deferrable initially deferred,
  constraint ck_tailor_made_step_begun check (
    status = 'DROPPED' or (status in ('UNDERWAY', 'DONE')) = (begun_on is not null)),
  constraint ck_tailor_made_step_ended check ((status in ('DONE', 'DROPPED')) = (ended_on is not null)),
  constraint ck_tailor_made_step_outcome check ((status = 'DONE') = (outcome is not null)),
  constraint ck_tailor_made_step_life check (ended_on >= begun_on)
);

create index ix_tailor_made_step_case on tailor_made_step (case_id);
create index ix_tailor_made_step_client on tailor_made_step (client);
select protect_case_table('tailor_made_step');

-- what the experts advised in their weekly consultation; only added to
create table tailor_made_consultation (
  id uuid not null constraint pk_tailor_made_consultation primary key,
  municipality text not null,
  case_id uuid not null constraint fk_tailor_made_consultation_case references case_file on delete cascade,
  client uuid not null constraint fk_tailor_made_consultation_client references client,
  plan uuid not null constraint fk_tailor_made_consultation_plan references tailor_made_plan on delete cascade,
  expert uuid not null,
  held_on date not null,
  sealed bytea not null,
  known_from timestamptz not null,
  asserted boolean not null,
  version bigint not null
);

create index ix_tailor_made_consultation_plan on tailor_made_consultation (plan, held_on desc, id desc);
create index ix_tailor_made_consultation_case on tailor_made_consultation (case_id);
create index ix_tailor_made_consultation_client on tailor_made_consultation (client);
select protect_case_table('tailor_made_consultation');

-- The steps of a plan, and what is over stays as it is; only its seal may be made anew, and it goes along with
-- its case to another household.
create function step_tailor_made_plan() returns trigger language plpgsql as $$
begin
  if (to_jsonb(old) - array['sealed', 'household', 'version'])
      = (to_jsonb(new) - array['sealed', 'household', 'version']) then
    return new;
  end if;
  if old.status in ('COMPLETED', 'STOPPED')
      or (old.status, new.status) not in (
        ('EXPLORING', 'EXPLORING'), ('EXPLORING', 'WORKING'), ('EXPLORING', 'STOPPED'),
        ('WORKING', 'WORKING'), ('WORKING', 'COMPLETED'), ('WORKING', 'STOPPED')) then
    raise exception using errcode = '23514', constraint = 'ck_tailor_made_plan_step',
      message = 'no step of a tailor-made plan';
  end if;
  if new.status = 'COMPLETED' and (
      exists (select from tailor_made_step s where s.plan = new.id and s.status in ('PLANNED', 'UNDERWAY'))
      or not exists (select from tailor_made_step s where s.plan = new.id and s.status = 'DONE')) then
    raise exception using errcode = '23514', constraint = 'ck_tailor_made_plan_completed',
      message = 'a tailor-made plan is completed with its steps';
  end if;
  return new;
end
$$;
create trigger tr_tailor_made_plan_step before update on tailor_made_plan
  for each row execute function step_tailor_made_plan();

create policy merged on tailor_made_plan using ((select runs_as('merging')));
create function go_with_case() returns trigger language plpgsql as $$
begin
  update tailor_made_plan set household = new.household, version = version + 1 where case_id = new.id;
  return null;
end
$$;
create trigger tr_case_file_tailor_made after update of household on case_file
  for each row when (old.household is distinct from new.household) execute function go_with_case();

-- Perspective first: steps belong to a plan that has one, and while it runs. A step begins when those before it
-- have begun or are over.
create function step_tailor_made_step() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (to_jsonb(old) - 'sealed') = (to_jsonb(new) - 'sealed') then
    return new;
  end if;
  if not exists (select from tailor_made_plan p where p.id = new.plan and p.status = 'WORKING') then
    raise exception using errcode = '23514', constraint = 'ck_tailor_made_step_perspective',
      message = 'a step of a plan without a perspective';
  end if;
  if tg_op = 'UPDATE' and (old.status, new.status) not in (
      ('PLANNED', 'PLANNED'), ('PLANNED', 'UNDERWAY'), ('PLANNED', 'DROPPED'), ('UNDERWAY', 'UNDERWAY'),
      ('UNDERWAY', 'DONE'), ('UNDERWAY', 'DROPPED'), ('DONE', 'DONE'), ('DROPPED', 'DROPPED')) then
    raise exception using errcode = '23514', constraint = 'ck_tailor_made_step_step',
      message = 'a step does not go there';
  end if;
  if tg_op = 'UPDATE' and old.status = 'PLANNED' and new.status = 'UNDERWAY' and exists (
      select from tailor_made_step s
      where s.plan = new.plan and s.place < new.place and s.status = 'PLANNED') then
    raise exception using errcode = '23514', constraint = 'ck_tailor_made_step_order',
      message = 'something more decisive comes first';
  end if;
  return new;
end
$$;
create trigger tr_tailor_made_step_step before insert or update on tailor_made_step
  for each row execute function step_tailor_made_step();

-- advice comes from the expert of a plan that runs
create function require_its_expert() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if (to_jsonb(old) - 'sealed') = (to_jsonb(new) - 'sealed') then
      return new;
    end if;
    raise exception '% is only added to', tg_table_name;
  end if;
  if not exists (
      select from tailor_made_plan p
      where p.id = new.plan and p.expert = new.expert and p.status in ('EXPLORING', 'WORKING')) then
    raise exception using errcode = '23514', constraint = 'ck_tailor_made_consultation_expert',
      message = 'advice of who is not the expert of a running plan';
  end if;
  return new;
end
$$;
create trigger tr_tailor_made_consultation_kept before insert or update on tailor_made_consultation
  for each row execute function require_its_expert();

-- An expert who is named on a running plan, works in a team today and has the right to advise, reads that one
-- file; nothing else of the household, and nothing once the plan is over or names somebody else.
create policy followed_from on tailor_made_plan for select using ((select runs_as('access')));

create function advised_by(caller_issuer text, caller_subject text) returns uuid[]
  stable language plpgsql as $$
declare
  before text := become('access');
  found uuid[];
begin
  found := (
      select coalesce(array_agg(distinct c.registration), '{}')
      from mapped_membership m
      join mapped_member_term t on t.membership = m.id and t.valid @> today()
      join tailor_made_plan p on p.expert = m.worker and p.municipality = m.municipality
        and p.status in ('EXPLORING', 'WORKING')
      join case_file c on c.id = p.case_id
      where m.issuer = caller_issuer and m.subject = caller_subject);
  perform become(before);
  return found;
end
$$;

create or replace function enter_caller(
    caller_issuer text, caller_subject text, client text, municipalities text[], rights text[])
  returns void language plpgsql as $$
declare
  professional boolean := 'case-files:read' = any(rights);
  advises boolean := professional and 'tailor-made-plans:advise' = any(rights);
begin
  perform
    set_config('socialteams.issuer', coalesce(caller_issuer, ''), true),
    set_config('socialteams.subject', coalesce(caller_subject, ''), true),
    set_config('socialteams.client', coalesce(client, ''), true),
    set_config('socialteams.municipalities', municipalities::text, true),
    set_config('socialteams.rights', rights::text, true),
    set_config('socialteams.process', '', true),
    set_config('socialteams.kept_from', kept_from(caller_issuer, caller_subject)::text, true),
    set_config('socialteams.workers',
      case when professional then workers_of(caller_issuer, caller_subject) else '{}' end::text, true),
    set_config('socialteams.teams',
      case when professional then teams_of(caller_issuer, caller_subject) else '{}' end::text, true),
    set_config('socialteams.coordinates',
      case when professional then coordinates_in(caller_issuer, caller_subject) else '{}' end::text, true),
    set_config('socialteams.directs',
      case when professional then directed_by(caller_issuer, caller_subject) else '{}' end::text, true),
    set_config('socialteams.opened',
      case when professional then opened_by(caller_issuer, caller_subject) else '{}' end::text, true),
    set_config('socialteams.advises',
      case when advises then advised_by(caller_issuer, caller_subject) else '{}' end::text, true);
end
$$;

create policy advised on registration for select using (
  municipality = any ((select told_texts('municipalities'))::text[])
  and id <> all ((select told_ids('kept_from'))::uuid[])
  and id = any ((select told_ids('advises'))::uuid[]));
create policy advised on case_file for select using (
  municipality = any ((select told_texts('municipalities'))::text[])
  and registration <> all ((select told_ids('kept_from'))::uuid[])
  and registration = any ((select told_ids('advises'))::uuid[]));

-- whether the caller advises on a case
create function advises_on(sought uuid) returns boolean
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
begin
  return exists (
    select from case_file c where c.id = sought and c.registration = any (told_ids('advises')));
end
$$;

create policy advised on tailor_made_consultation for insert with check (
  expert = any ((select told_ids('workers'))::uuid[]) and advises_on(case_id));
create policy advised on timeline_entry for insert with check (advises_on(case_id));
