-- What changed, for each recipient (C14). feed_change is told by the features, with the transaction
-- that it belongs to; a visit writes what of it concerns the recipient into feed_line, which is counted
-- for each recipient. feed_known is what the recipient was told to be visible.
create table feed_change (
  number bigint generated always as identity constraint pk_feed_change primary key,
  transaction xid8 not null default pg_current_xact_id(),
  municipality text not null,
  object_kind text not null constraint ck_feed_change_kind check (object_kind in ('REGISTRATION', 'CASE')),
  object uuid not null,
  happening text,
  happened_on date not null,
  recorded_at timestamptz not null
);
create index ix_feed_change_transaction on feed_change (transaction, number);

create table feed_tombstone (
  object uuid not null constraint pk_feed_tombstone primary key,
  kind text not null constraint ck_feed_tombstone_kind check (kind in ('MERGED', 'DESTROYED')),
  into_object uuid,
  constraint ck_feed_tombstone_into check ((kind = 'MERGED') = (into_object is not null))
);

create table feed_recipient (
  id uuid not null constraint pk_feed_recipient primary key,
  issuer text not null,
  subject text not null,
  -- changes of transactions before this one were brought to the recipient
  horizon xid8 not null,
  -- of what follows who sees what; another one asks for a look at everything
  reach text not null,
  looked_at_everything_on date not null,
  last_line bigint not null,
  forgotten_line bigint not null,
  visited_at timestamptz not null,
  constraint uq_feed_recipient unique (issuer, subject)
);

create table feed_known (
  recipient uuid not null constraint fk_feed_known_recipient references feed_recipient on delete cascade,
  object_kind text not null,
  object uuid not null,
  known_since timestamptz not null,
  constraint pk_feed_known primary key (recipient, object)
);

create table feed_line (
  recipient uuid not null constraint fk_feed_line_recipient references feed_recipient on delete cascade,
  number bigint not null,
  kind text not null,
  object_kind text not null,
  object uuid not null,
  happening text,
  happened_on date,
  into_object uuid,
  recorded_at timestamptz not null,
  constraint pk_feed_line primary key (recipient, number)
);

alter table feed_recipient enable row level security, force row level security;
create policy own on feed_recipient using (
  subject = (select told('subject')) and issuer = (select told('issuer')));
create policy forgotten on feed_recipient using ((select runs_as('feed-upkeep')));
alter table feed_known enable row level security, force row level security;
create policy of_recipient on feed_known using (
  exists (select from feed_recipient r where r.id = recipient));
alter table feed_line enable row level security, force row level security;
create policy of_recipient on feed_line using (
  exists (select from feed_recipient r where r.id = recipient));

create function reach_of_caller() returns text stable language sql
  return md5(concat_ws('|', told('municipalities'), told('rights'), told('teams'), told('directs'),
    told('coordinates'), told('opened'), told('kept_from')));

-- Writes the lines of a recipient: of what changed in the transactions from since until before until,
-- and, where everything is looked at, of all that became visible or is so no longer.
create function feed_write(reader uuid, since xid8, before xid8, everything boolean) returns void
  language sql as $$
  with changed as materialized (
    select * from feed_change c
    where c.transaction >= since and c.transaction < before
      and c.municipality = any (told_texts('municipalities'))),
  touched as materialized (select distinct object from changed),
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
    select (select min(c.number) from changed c where c.object = f.object) as place,
      'BECAME_VISIBLE' as kind, f.object_kind, f.object, null::text as happening, null::date as happened_on,
      null::uuid as into_object
    from fresh f
    union all
    select (select min(c.number) from changed c where c.object = g.object),
      coalesce(t.kind, 'NO_LONGER_VISIBLE'), g.object_kind, g.object, null, null, t.into_object
    from gone g left join feed_tombstone t on t.object = g.object
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

-- The transaction before which all of this database are finished, as the caller's snapshot has it. What still
-- runs in another database of the server changes nothing here, and must not hold the feed back. A transaction
-- whose database is not known (yet) counts as one of this database.
create function finished_before() returns xid8 stable language sql as $$
  select coalesce(
    (select running from pg_snapshot_xip(pg_current_snapshot()) running
     where not exists (
       select from pg_locks l join pg_stat_activity a on a.pid = l.pid
       where l.locktype = 'transactionid' and l.granted and l.mode = 'ExclusiveLock'
         and l.transactionid = running::xid
         and a.datid <> (select oid from pg_database where datname = current_database()))
     order by running limit 1),
    pg_snapshot_xmax(pg_current_snapshot()));
$$;

-- A visit: the recipient's row is held, so that two visits at once write nothing twice. Who comes for
-- the first time gets no lines, but knows all that is visible; who asks for the whole has all of it looked at.
create function feed_visit(new_id uuid, caller_issuer text, caller_subject text, wholly boolean)
  returns table (id uuid, last_line bigint, forgotten_line bigint) language plpgsql as $$
declare
  before xid8 := finished_before();
  found feed_recipient%rowtype;
  everything boolean;
begin
  insert into feed_recipient
    values (new_id, caller_issuer, caller_subject, before, '', '-infinity', 0, 0, now())
    on conflict on constraint uq_feed_recipient do nothing;
  select * into found from feed_recipient f
    where f.issuer = caller_issuer and f.subject = caller_subject for update;
  before := greatest(before, found.horizon);
  everything := wholly or found.reach <> reach_of_caller() or found.looked_at_everything_on <> today();
  perform feed_write(found.id, found.horizon, before, everything);
  if found.id = new_id then
    delete from feed_line l where l.recipient = new_id;
    update feed_recipient f set last_line = 0 where f.id = new_id;
  end if;
  update feed_recipient f set horizon = before, reach = reach_of_caller(), visited_at = now(),
      looked_at_everything_on = today()
    where f.id = found.id;
  return query select f.id, f.last_line, f.forgotten_line from feed_recipient f where f.id = found.id;
end
$$;

-- Forgets recipients that stayed away, lines that are older, and changes that everybody was brought.
create function feed_forget(age interval) returns void language plpgsql as $$
declare
  was text := become('feed-upkeep');
begin
  delete from feed_recipient where visited_at < now() - age;
  with old as (
    delete from feed_line where recorded_at < now() - age returning recipient, number)
  update feed_recipient r set forgotten_line = o.number
    from (select recipient, max(number) as number from old group by recipient) o where o.recipient = r.id;
  delete from feed_change c where c.recorded_at < now() - age
    and c.transaction < coalesce((select min(horizon::text::bigint)::text::xid8 from feed_recipient), c.transaction);
  perform become(was);
end
$$;
