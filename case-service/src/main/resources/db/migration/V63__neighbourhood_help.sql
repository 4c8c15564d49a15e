-- What area-service tells of cases: collective activities that are for them, and requests in the
-- neighbourhood exchange that came from them (C15, A10). Written by the reader of its events.
create table case_activity (
  case_id uuid not null constraint fk_case_activity_case references case_file on delete cascade,
  municipality text not null,
  activity uuid not null,
  kind text not null,
  status text not null,
  first_day date,
  version bigint not null,
  constraint pk_case_activity primary key (case_id, activity)
);
create index ix_case_activity_activity on case_activity (activity);
select protect_case_table('case_activity');

create table case_exchange (
  case_id uuid not null constraint fk_case_exchange_case references case_file on delete cascade,
  municipality text not null,
  request uuid not null,
  kind text not null,
  status text not null,
  since date not null,
  version bigint not null,
  constraint pk_case_exchange primary key (case_id, request)
);
create index ix_case_exchange_request on case_exchange (request);
select protect_case_table('case_exchange');

create policy followed_by_news on case_file for select using ((select runs_as('area-news')));
create policy told_by_area on case_activity using ((select runs_as('area-news')));
create policy told_by_area on case_exchange using ((select runs_as('area-news')));
create policy told_by_area on timeline_entry for insert with check ((select runs_as('area-news')));

-- one line of a case's timeline, and a change for who follows the case
create function tell_of_neighbourhood(in_municipality text, of_case uuid, what text, detail text, on_day date)
  returns void language sql
begin atomic
  insert into timeline_entry (id, municipality, case_id, happening, details, on_day, noted_at, worker, system)
    values (uuidv7(), in_municipality, of_case, what, array[detail], on_day, now(), null, 'area-service');
  insert into feed_change (municipality, object_kind, object, happening, happened_on, recorded_at)
    values (in_municipality, 'CASE', of_case, what, on_day, now());
end;

-- An older state than is known changes nothing; a case that is not named any more is linked no longer.
create function follow_activity(named uuid, in_municipality text, of_version bigint, of_kind text,
    its_status text, its_first_day date, cases uuid[])
  returns void language plpgsql as $$
declare
  before text := become('area-news');
  linked uuid;
begin
  if not exists (select from case_activity a where a.activity = named and a.version >= of_version) then
    delete from case_activity a where a.activity = named and a.case_id <> all (cases);
    update case_activity a set kind = of_kind, status = its_status, first_day = its_first_day, version = of_version
      where a.activity = named;
    for linked in
      insert into case_activity (case_id, municipality, activity, kind, status, first_day, version)
        select c.id, c.municipality, named, of_kind, its_status, its_first_day, of_version
        from case_file c where c.id = any (cases) and c.municipality = in_municipality
        on conflict do nothing
        returning case_id
    loop
      perform tell_of_neighbourhood(in_municipality, linked, 'activity-linked', of_kind, today());
    end loop;
  end if;
  perform become(before);
end
$$;

create function forget_activity(named uuid) returns void language plpgsql as $$
declare
  before text := become('area-news');
begin
  delete from case_activity where activity = named;
  perform become(before);
end
$$;

create function follow_exchange(named uuid, in_municipality text, of_version bigint, of_case uuid,
    of_kind text, its_status text, on_day date)
  returns void language plpgsql as $$
declare
  before text := become('area-news');
  was text;
begin
  if exists (select from case_file c where c.id = of_case and c.municipality = in_municipality)
      and not exists (select from case_exchange e where e.request = named and e.version >= of_version) then
    was := (select e.status from case_exchange e where e.request = named and e.case_id = of_case);
    insert into case_exchange (case_id, municipality, request, kind, status, since, version)
      values (of_case, in_municipality, named, of_kind, its_status, on_day, of_version)
      on conflict (case_id, request) do update
        set kind = excluded.kind, status = excluded.status, since = excluded.since, version = excluded.version;
    if was is distinct from its_status then
      perform tell_of_neighbourhood(in_municipality, of_case, 'exchange-' || lower(its_status), of_kind, on_day);
    end if;
  end if;
  perform become(before);
end
$$;

create function forget_exchange(named uuid) returns void language plpgsql as $$
declare
  before text := become('area-news');
begin
  delete from case_exchange where request = named;
  perform become(before);
end
$$;
