-- Who directs a household follows from its cases, whoever sees those. Where two households were parted by who works in
-- the one that stayed, the other got no director and the whole call failed; and what was proposed stayed in the work
-- list when the household it was proposed for was merged away, where nobody could finish it.

-- On every day of a running case of a household that has no director, the function of its team directs.
create function direct_running_cases(of_household uuid) returns void language plpgsql as $$
declare
  before text := become('directing');
  running record;
begin
  for running in select r.team, r.since from teams_running_in(of_household) r loop
    insert into director (id, household, team, during)
      select gen_random_uuid(), of_household, running.team, free
      from unnest(datemultirange(daterange(running.since, null)) - coalesce(
        (select range_agg(d.during) from director d where d.household = of_household), '{}'::datemultirange)) as free;
  end loop;
  perform become(before);
end
$$;

-- From a day on nobody directs a household: who directed is released, and what was proposed is withdrawn and waits no
-- more.
create function release_directors(of_household uuid, free date) returns void language plpgsql as $$
declare
  before text := become('directing');
  ended uuid[];
begin
  with stepped as (
    update directorship set version = version + 1,
        status = case status when 'ACCEPTED' then 'RELEASED' else 'WITHDRAWN' end,
        ended_on = case status when 'ACCEPTED' then greatest(accepted_on, free) end
      where household = of_household and status in ('ACCEPTED', 'PROPOSED')
      returning id)
    select array_agg(id) into ended from stepped;
  delete from case_work where reason = 'DIRECTORSHIP' and thing = any (ended)
    and case_id in (select c.id from case_file c where c.household = of_household);
  delete from director where household = of_household and lower(during) >= free;
  update director set during = daterange(lower(during), free)
    where household = of_household and during @> free;
  perform become(before);
end
$$;

-- what waits for an answer that nobody can give
do $$
declare
  before text := become('directing');
begin
  delete from case_work w where w.reason = 'DIRECTORSHIP'
    and not exists (select from directorship p where p.id = w.thing and p.status = 'PROPOSED');
  perform become(before);
end
$$;
