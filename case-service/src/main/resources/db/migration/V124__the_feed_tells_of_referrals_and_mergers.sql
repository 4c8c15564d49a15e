-- The feed told nothing of a grant of consent or its withdrawal, though a recipient sees a referral by them (C14, G6): it
-- looked at registrations and cases only, of which a recipient sees none. And nobody was told that a client had been
-- merged.
alter table feed_change
  drop constraint ck_feed_change_kind,
  add constraint ck_feed_change_kind check (object_kind in ('REGISTRATION', 'CASE', 'REFERRAL')),
  -- the client into whom that of a registration was merged; known to who sees a file of both
  add column into_object uuid;

-- Referrals that the caller received; the row policies leave those that he sees today.
create function received_referrals() returns uuid[]
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
declare
  organisations uuid[];
  teams uuid[] := told_ids('teams');
  found uuid[] := '{}';
begin
  if not has_right('referrals:receive') then
    return found;
  end if;
  organisations := receives();
  if teams <> '{}' then
    found := array(select r.id from referral r
      where r.team = any (teams) and r.status in ('PROPOSED', 'ACCEPTED', 'COMPLETED'));
  end if;
  if organisations <> '{}' then
    found := found || array(select r.id from referral r
      where r.organisation = any (organisations) and r.status in ('PROPOSED', 'ACCEPTED', 'COMPLETED'));
  end if;
  return found;
end
$$;

create or replace function reach_of_caller() returns text stable language sql
  return md5(concat_ws('|', told('municipalities'), told('rights'), told('teams'), told('directs'),
    told('coordinates'), told('opened'), told('kept_from'), receives()::text));

-- As in V97, with the referrals that the caller received, and with mergers.
create or replace function feed_write(reader uuid, since xid8, before xid8, everything boolean) returns void
  language sql as $$
  with changed as materialized (
    select * from feed_change c
    where c.transaction >= since and c.transaction < before
      and c.municipality = any (told_texts('municipalities'))),
  touched as materialized (
    select c.object, min(c.number) as place from changed c group by c.object),
  received as materialized (select unnest(received_referrals()) as id),
  -- the row policies leave what the caller sees
  seen as materialized (
    select 'REGISTRATION' as object_kind, r.id as object from registration r where everything
    union all
    select 'CASE', c.id from case_file c where everything
    union all
    select 'REFERRAL', r.id from received r where everything
    union all
    select 'REGISTRATION', r.id from touched t join registration r on r.id = t.object where not everything
    union all
    select 'CASE', c.id from touched t join case_file c on c.id = t.object where not everything
    union all
    select 'REFERRAL', r.id from touched t join received r on r.id = t.object where not everything),
  fresh as materialized (
    select s.* from seen s
    where not exists (select from feed_known k where k.recipient = reader and k.object = s.object)),
  gone as materialized (
    select k.object_kind, k.object from feed_known k
    where everything and k.recipient = reader and not exists (select from seen s where s.object = k.object)
    union all
    select k.object_kind, k.object from touched t join feed_known k on k.recipient = reader and k.object = t.object
    where not everything and not exists (select from seen s where s.object = k.object)),
  lines as (
    select p.place, 'BECAME_VISIBLE' as kind, f.object_kind, f.object, null::text as happening, null::date as happened_on,
      null::uuid as into_object
    from fresh f left join touched p on p.object = f.object
    union all
    select p.place, coalesce(t.kind, 'NO_LONGER_VISIBLE'), g.object_kind, g.object, null, null, t.into_object
    from gone g left join touched p on p.object = g.object left join feed_tombstone t on t.object = g.object
    union all
    -- where a step was told, the change of state that came with it says no more
    select c.number, case when m.is_told then 'MERGED' else 'CHANGED' end, s.object_kind, c.object,
      case when c.into_object is null or m.is_told then c.happening end, c.happened_on,
      case when m.is_told then c.into_object end
    from changed c join seen s on s.object = c.object
      cross join lateral (
        select c.into_object is not null and sees_file_of_client(c.into_object) as is_told offset 0) m
    where not exists (select from fresh f where f.object = c.object)
      and (c.happening is not null or not exists (
        select from changed o
        where o.object = c.object and o.transaction = c.transaction and o.happening is not null))
      -- nor one that came before the state that the reader was told
      and (c.happening is not null or not exists (
        select from feed_known k
        where k.recipient = reader and k.object = c.object and k.known_since >= c.recorded_at))),
  numbered as (
    select l.*, row_number() over (order by l.place nulls first, l.object_kind desc, l.object) as next from lines l),
  forgotten as (
    delete from feed_known k using gone g where k.recipient = reader and k.object = g.object),
  noted as (
    insert into feed_known (recipient, object_kind, object, known_since)
      select reader, f.object_kind, f.object, now() from fresh f),
  written as (
    insert into feed_line (recipient, number, kind, object_kind, object, happening, happened_on, into_object, recorded_at)
      select reader, r.last_line + n.next, n.kind, n.object_kind, n.object, n.happening, n.happened_on, n.into_object, now()
      from numbered n cross join (select last_line from feed_recipient where id = reader) r
      returning number)
  update feed_recipient set last_line = greatest(last_line, (select max(number) from written)) where id = reader;
$$;
