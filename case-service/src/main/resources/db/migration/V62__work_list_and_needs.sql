-- What is to be done in a case and by when, told by the features that watch a term, so that a work list
-- is one question however many features there are (C17).
create table case_work (
  case_id uuid not null constraint fk_case_work_case references case_file on delete cascade,
  municipality text not null,
  reason text not null constraint ck_case_work_reason check (reason in (
    'DANGER', 'REFERRAL', 'AFTERCARE', 'PLAN_REVIEW', 'CONSENT', 'EVALUATION', 'DIRECTORSHIP')),
  -- what is to be looked at: a referral, a plan; the case itself where it is nothing else
  thing uuid not null,
  due_on date,
  constraint pk_case_work primary key (case_id, reason, thing)
);
select protect_case_table('case_work');

-- In which life domains a case has a need, and since when (C15, C17).
create table case_need (
  case_id uuid not null constraint fk_case_need_case references case_file on delete cascade,
  municipality text not null,
  household uuid not null,
  neighbourhood_code text not null,
  life_domain text not null,
  since date not null,
  constraint pk_case_need primary key (case_id, life_domain)
);
select protect_case_table('case_need');
create policy delivered on case_need for insert with check (
  municipality = any ((select told_texts('municipalities'))::text[]) and delivered_case(case_id));
create policy counted on case_need for select using ((select runs_as('counting-needs')));
create index ix_case_need_like on case_need (municipality, neighbourhood_code, life_domain, since);

-- a team's running cases, the newest first
create index ix_case_file_running on case_file (team, opened_on desc, id desc) where closed_on is null;
create index ix_registration_deliverer on registration (registered_by, registered_by_issuer);

-- What a work list is filtered by, of the cases that the caller sees. In functions that keep their plans:
-- planned anew with each question, the policies of four tables take longer than finding the cases.
create function case_has_work(of_case uuid, for_reason text, due_before date) returns boolean
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
begin
  return exists (
    select from case_work w where w.case_id = of_case
      and (for_reason is null or w.reason = for_reason) and (due_before is null or w.due_on < due_before));
end
$$;

create function case_has_need(of_case uuid, domain text) returns boolean
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
begin
  return exists (select from case_need n where n.case_id = of_case and n.life_domain = domain);
end
$$;

create function lives_in(of_registration uuid, neighbourhood text) returns boolean
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
begin
  return exists (
    select from registration r where r.id = of_registration and r.neighbourhood_code = neighbourhood);
end
$$;

-- whether the function of one of these teams' coordinators directs a household
create function directed_by_teams(of_household uuid, teams uuid[], on_day date) returns boolean
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
begin
  return exists (
    select from director d where d.household = of_household and d.during @> on_day
      and d.worker is null and d.team = any (teams));
end
$$;

-- Like needs of at least so many households: counts only, of whatever team, and never fewer.
create function like_needs(in_municipality text, first_day date, last_day date, households_at_least integer)
  returns table (neighbourhood text, domain text, households bigint, cases bigint)
  stable language plpgsql as $$
declare
  before text := become('counting-needs');
begin
  return query
    select n.neighbourhood_code, n.life_domain, count(distinct n.household), count(*)
    from case_need n
    where n.municipality = in_municipality and n.since between first_day and last_day
      and in_municipality = any (told_texts('municipalities'))
    group by n.neighbourhood_code, n.life_domain
    having count(distinct n.household) >= households_at_least
    order by n.neighbourhood_code, n.life_domain;
  perform become(before);
end
$$;
