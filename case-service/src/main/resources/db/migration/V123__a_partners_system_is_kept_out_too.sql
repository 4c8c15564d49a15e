-- An organisation that the client keeps out is kept out with its systems too (C13). It was known by who works for it
-- only, so its system went on reading what it had delivered. Who works in files is judged by whom he works for, whatever
-- he signs in with.
create function signs_in_for(client text) returns uuid[] stable language sql
  return array(select o.id from mapped_organisation o where o.client = signs_in_for.client);

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
  if 'case-files:read' <> all(rights) then
    organisations := organisations || signs_in_for(client);
  end if;
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

-- Whether something is hidden from the caller by a restriction only: a registration, a case, a client, a
-- household or a plan by its identifier. Nobody else learns that there is one.
create or replace function hidden_by_restriction(sought uuid) returns boolean
  stable security definer set search_path = public, pg_temp language plpgsql as $$
declare
  before text := become('destruction');
  hidden boolean;
begin
  hidden := exists (
    select from registration r
    where (r.id = sought or r.case_id = sought or r.client = sought or r.household = sought
        or r.household = (select p.household from plan p where p.id = sought))
      and r.id = any (restricted_files())
      and r.municipality = any (told_texts('municipalities'))
      and r.id <> all (kept_out_of(told('issuer'), told('subject')))
      and (has_right('case-files:read') or r.id <> all (files_closed_to(signs_in_for(told('client')))))
      and (r.team = any (told_ids('teams')) or r.household = any (told_ids('directs'))
        or (r.registered_by = told('subject') and r.registered_by_issuer = told('issuer'))
        or (r.team is null and r.municipality = any (told_texts('coordinates')))
        or r.id = any (told_ids('opened'))));
  perform become(before);
  return hidden;
end
$$;
