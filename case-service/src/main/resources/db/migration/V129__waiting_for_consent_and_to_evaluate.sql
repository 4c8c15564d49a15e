-- What waits for consent and what is to be evaluated follows from what is recorded (C17, ADR 89): nobody tells it, and
-- nobody has to tick it off. Found by the tables' owner, since a referral, a plan and a household are of several teams.

-- 1. Waiting for consent ------------------------------------------------------------------------------------

create index ix_referral_open on referral (case_id) where status in ('PROPOSED', 'ACCEPTED', 'COMPLETED');
create index ix_case_work_consent on case_work (case_id) where reason = 'CONSENT';

-- Open referrals of these cases by consent of which no consent holds today, since the day on which the last one ended:
-- their recipient sees nothing until the client consents again. Run by the owner only.
create function referrals_without_consent(of_cases uuid[])
  returns table (case_id uuid, municipality text, referral uuid, since date)
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
begin
  return query
    select r.case_id, r.municipality, r.id, given.ended_on
    from referral r
    join case_file c on c.id = r.case_id and c.closed_on is null
    cross join lateral (
      select max(k.ends_on) as ended_on,
        bool_or(k.status <> 'WITHDRAWN' and k.given_on <= today() and (k.ends_on is null or k.ends_on > today())) as holds
      from consent k
      where k.case_id = r.case_id and k.purpose = r.kind
        and coalesce(k.organisation, k.team) = coalesce(r.organisation, r.team)) given
    where r.case_id = any (of_cases) and r.status in ('PROPOSED', 'ACCEPTED', 'COMPLETED') and r.basis = 'CONSENT'
      and given.holds is not true;
end
$$;

-- Brings the work list up to date for cases.
create function watch_consents(of_cases uuid[]) returns void
  security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan language plpgsql as $$
declare
  before text := become('destruction');
begin
  delete from case_work w
    where w.case_id = any (of_cases) and w.reason = 'CONSENT'
      and w.thing not in (select r.referral from referrals_without_consent(of_cases) r);
  insert into case_work (case_id, municipality, reason, thing, due_on)
    select r.case_id, r.municipality, 'CONSENT', r.referral, r.since from referrals_without_consent(of_cases) r
    on conflict (case_id, reason, thing) do nothing;
  perform become(before);
end
$$;

-- Of all cases, since consents end with a day as well.
create function watch_ended_consents() returns void
  security definer set search_path = public, pg_temp language plpgsql as $$
declare
  before text := become('destruction');
begin
  perform watch_consents(array(
    select r.case_id from referral r
      where r.status in ('PROPOSED', 'ACCEPTED', 'COMPLETED') and r.basis = 'CONSENT'
    union select w.case_id from case_work w where w.reason = 'CONSENT'));
  perform become(before);
end
$$;

create function watch_consents_of_case() returns trigger language plpgsql as $$
begin
  perform watch_consents(array[new.case_id]);
  return null;
end
$$;
-- a consent that is withdrawn, or ends, changes here; on the day that was told before the service looks by itself
create trigger tr_consent_watched after insert or update of status, ends_on on consent
  for each row execute function watch_consents_of_case();
create trigger tr_referral_watched after insert or update of status on referral
  for each row when (new.basis = 'CONSENT') execute function watch_consents_of_case();

-- 2. To evaluate ----------------------------------------------------------------------------------------------

-- Brings the work list up to date for cases. One is to be evaluated within six weeks after the last day of the plan or
-- the new support, when no other runs; until somebody assessed it since that began.
create function watch_evaluations(of_cases uuid[]) returns void
  security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan language plpgsql as $$
declare
  before text := become('destruction');
begin
  delete from case_work w where w.case_id = any (of_cases) and w.reason = 'EVALUATION';
  insert into case_work (case_id, municipality, reason, thing, due_on)
    select c.id, c.municipality, 'EVALUATION', c.id, a.ended_on + 42
    from case_file c
    cross join lateral (
      select max(one.begun_on) as begun_on, max(one.ended_on) as ended_on, bool_or(one.ended_on is null) as runs
      from (
        select s.valid_from as begun_on, s.valid_until as ended_on from support s
        where s.case_id = c.id and s.arrangement = 'NEW' and s.known_until is null
        union all
        select v.agreed_on, (
            select max(e.on_day) from plan_status e where e.plan = v.plan and e.status in ('COMPLETED', 'ENDED'))
        from (
          select i.plan, i.number from plan_intervention i where i.case_id = c.id
          union select g.plan, g.number from plan_goal g where g.case_id = c.id) about
        join plan_version v on v.plan = about.plan and v.number = about.number) one) a
    where c.id = any (of_cases) and c.closed_on is null and a.ended_on is not null and not a.runs
      and not exists (
        select from evaluation e
        where e.case_id = c.id and e.known_until is null and e.assessed_on >= a.begun_on);
  perform become(before);
end
$$;

create function watch_evaluations_of_added() returns trigger language plpgsql as $$
declare
  cases uuid[] := array(
    -- existing support is not evaluated, save where it took the place of new support
    select distinct a.case_id from added a
    where tg_table_name <> 'support' or to_jsonb(a) ->> 'arrangement' = 'NEW' or a.revision > 1);
begin
  if cases <> '{}' then
    perform watch_evaluations(cases);
  end if;
  return null;
end
$$;
create trigger tr_support_watched after insert on support referencing new table as added
  for each statement execute function watch_evaluations_of_added();
create trigger tr_evaluation_watched after insert on evaluation referencing new table as added
  for each statement execute function watch_evaluations_of_added();

-- of all cases that the plan is about, whoever ends it
create function watch_evaluations_of_plan() returns trigger
  security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan language plpgsql as $$
declare
  before text := become('destruction');
  concerned uuid[] := array(
    select i.case_id from plan_intervention i where i.plan = new.plan
    union select g.case_id from plan_goal g where g.plan = new.plan);
begin
  perform become(before);
  perform watch_evaluations(concerned);
  return null;
end
$$;
create trigger tr_plan_status_watched after insert on plan_status
  for each row when (new.status in ('AGREED', 'COMPLETED', 'ENDED')) execute function watch_evaluations_of_plan();

-- 3. Of a closed case neither is to be done -----------------------------------------------------------------

create function end_watching() returns trigger
  security definer set search_path = public, pg_temp language plpgsql as $$
declare
  before text := become('destruction');
begin
  delete from case_work w where w.case_id = new.id and w.reason in ('CONSENT', 'EVALUATION');
  perform become(before);
  return null;
end
$$;
create trigger tr_case_file_watched after update of closed_on on case_file
  for each row when (new.closed_on is not null and old.closed_on is null) execute function end_watching();

-- 4. What is there already ------------------------------------------------------------------------------------

do $$
declare
  before text := become('destruction');
begin
  perform watch_ended_consents();
  perform watch_evaluations(array(select c.id from case_file c where c.closed_on is null));
  perform become(before);
end
$$;
