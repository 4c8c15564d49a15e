-- Every transaction begins with the question what its caller may see. Where he works was looked up again for each part of
-- the answer (teams, directed households, municipalities, who keeps him out), and the service asked all of it once
-- more for its own policy. Where he works is looked up once now, and the service reads what was answered.

-- files that these workers, or who works for these organisations, are kept out of
create function kept_out(workers uuid[], organisations uuid[]) returns uuid[]
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
declare
  before text := become('access');
  found uuid[];
begin
  found := (
    select coalesce(array_agg(distinct k.registration), '{}') from kept_out k
    where k.ended_at is null and (k.worker = any (workers) or k.organisation = any (organisations)));
  perform become(before);
  return found;
end
$$;

create or replace function kept_out_of(caller_issuer text, caller_subject text) returns uuid[]
  stable language sql
  return kept_out(
    workers_of(caller_issuer, caller_subject),
    array(select w.organisation from works_in(caller_issuer, caller_subject) w));

-- as whom somebody directs: himself, and whoever he stands in for today
create function directs_as(caller_issuer text, caller_subject text, workers uuid[]) returns uuid[]
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
begin
  return workers || (
    select array_agg(m.worker) from mapped_stand_in s join mapped_membership m on m.id = s.membership
    where s.issuer = caller_issuer and s.subject = caller_subject and s.valid @> today());
end
$$;

-- Households that these persons direct in these teams. Persons are found by their own index; the households of a team
-- are looked through for those who coordinate it only.
create function directed_households(persons uuid[], teams uuid[], coordinated uuid[]) returns uuid[]
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
declare
  before text := become('access');
  found uuid[];
begin
  found := (select coalesce(array_agg(distinct d.household), '{}') from director d
    where d.worker = any (persons) and d.team = any (teams) and d.during @> today());
  if coordinated <> '{}' then
    found := found || (select coalesce(array_agg(distinct d.household), '{}') from director d
      where d.worker is null and d.team = any (coordinated) and d.during @> today()
        and exists (select from case_file c where c.household = d.household and c.team <> d.team));
  end if;
  perform become(before);
  return found;
end
$$;

-- a coordinator also has the teams of the municipality that have ended, or their files would be nobody's
create function ended_teams(coordinated_in text[]) returns uuid[]
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
begin
  return array(select t.id from mapped_team t
    where t.municipality = any (coordinated_in) and t.ended_on <= today());
end
$$;

create or replace function enter_caller(
    caller_issuer text, caller_subject text, client text, municipalities text[], rights text[])
  returns void set plan_cache_mode = force_generic_plan language plpgsql as $$
declare
  workers uuid[] := workers_of(caller_issuer, caller_subject);
  organisations uuid[];
  teams uuid[];
  coordinated uuid[];
  coordinates text[];
  directs uuid[] := '{}';
  opened uuid[] := '{}';
  advises uuid[] := '{}';
  kept uuid[];
begin
  select coalesce(array_agg(distinct w.team), '{}'),
      coalesce(array_agg(distinct w.team) filter (where w.function = 'COORDINATOR'), '{}'),
      coalesce(array_agg(distinct w.municipality) filter (where w.function = 'COORDINATOR'), '{}'),
      coalesce(array_agg(w.organisation), '{}')
    into teams, coordinated, coordinates, organisations
    from works_in(caller_issuer, caller_subject) w;
  kept := kept_out(workers, organisations) || restricted_files();
  if 'case-files:read' = any(rights) then
    directs := directed_households(
      directs_as(caller_issuer, caller_subject, workers), teams, coordinated);
    opened := opened_by(caller_issuer, caller_subject);
    if 'tailor-made-plans:advise' = any(rights) then
      advises := advised_by(caller_issuer, caller_subject);
    end if;
    if coordinates <> '{}' then
      teams := teams || ended_teams(coordinates);
    end if;
  else
    workers := '{}';
    teams := '{}';
    coordinates := '{}';
  end if;
  perform
    set_config('socialteams.issuer', coalesce(caller_issuer, ''), true),
    set_config('socialteams.subject', coalesce(caller_subject, ''), true),
    set_config('socialteams.client', coalesce(client, ''), true),
    set_config('socialteams.municipalities', municipalities::text, true),
    set_config('socialteams.rights', rights::text, true),
    set_config('socialteams.process', '', true),
    set_config('socialteams.kept_from', kept::text, true),
    set_config('socialteams.workers', workers::text, true),
    set_config('socialteams.teams', teams::text, true),
    set_config('socialteams.coordinates', coordinates::text, true),
    set_config('socialteams.directs', directs::text, true),
    set_config('socialteams.opened', opened::text, true),
    set_config('socialteams.advises', advises::text, true);
end
$$;

drop function directed_by(text, text);
drop function teams_of(text, text);
drop function coordinates_in(text, text);

-- Each statement on what is to be done in cases was planned with all policies of referrals and consents in it.
create function is_referred_by(referral uuid, referred_case uuid) returns boolean
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
begin
  return exists (select from referral r where r.id = is_referred_by.referral and r.case_id = referred_case);
end
$$;
drop policy answered on case_work;
create policy answered on case_work using (
  reason = 'REFERRAL' and (select runs_as('answering')) and is_referred_by(thing, case_id));
