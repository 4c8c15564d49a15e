-- As in V61, but for each thing that became visible or went its first change is looked up once: a partner that
-- delivered twenty thousand registrations, or took them back, had all changes read for each of them.
create or replace function feed_write(reader uuid, since xid8, before xid8, everything boolean) returns void
  language sql as $$
  with changed as materialized (
    select * from feed_change c
    where c.transaction >= since and c.transaction < before
      and c.municipality = any (told_texts('municipalities'))),
  touched as materialized (
    select c.object, min(c.number) as place from changed c group by c.object),
  -- the row policies leave what the caller sees
  seen as materialized (
    select 'REGISTRATION' as object_kind, r.id as object from registration r where everything
    union all
    select 'CASE', c.id from case_file c where everything
    union all
    select 'REGISTRATION', r.id from touched t join registration r on r.id = t.object where not everything
    union all
    select 'CASE', c.id from touched t join case_file c on c.id = t.object where not everything),
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
    select c.number, 'CHANGED', s.object_kind, c.object, c.happening, c.happened_on, null
    from changed c join seen s on s.object = c.object
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
