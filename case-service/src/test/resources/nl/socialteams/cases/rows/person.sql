-- A person with a row in every table in which something may be about one: by the catalogue, so that a table
-- that is added later has one too. What is not an identifier tells "planted". Checks are dropped first, as
-- nobody can know what a later table asks; what a row refers to is planted before it.
do $$
declare
  made record;
begin
  for made in
    select c.relname, k.conname from pg_constraint k join pg_class c on c.oid = k.conrelid
    where k.contype = 'c' and c.relnamespace = 'public'::regnamespace and not c.relispartition
      and c.relname not in ('destruction', 'destruction_certificate', 'retention_hold')
  loop
    execute format('alter table %I drop constraint if exists %I', made.relname, made.conname);
  end loop;
end
$$;

insert into household (id, municipality) values ('f0000000-0000-0000-0004-0000000000f1', 'GM0935');
insert into client (id, municipality, household, gender, birth_year, sealed) values
  ('f0000000-0000-0000-0005-0000000000f1', 'GM0935', 'f0000000-0000-0000-0004-0000000000f1', 'FEMALE', 1950, 'planted client');
insert into registration (id, municipality, form, registered_on, entry, question_kind, neighbourhood_code, team,
    client, household, case_id, registered_by, registered_by_issuer, known_from, asserted, version, sealed) values
  ('f0000000-0000-0000-0006-0000000000f1', 'GM0935', 'CASE', '2005-03-04', 'SELF', 'SINGLE', 'BU',
    '00000000-0000-0000-0000-0000000000aa', 'f0000000-0000-0000-0005-0000000000f1',
    'f0000000-0000-0000-0004-0000000000f1', 'f0000000-0000-0000-0007-0000000000f1', 'somebody', 'iss', now(),
    false, 1, 'planted registration');
insert into case_file (id, municipality, team, household, registration, client, phase, opened_on, closed_on,
    closing_reason, closing_known_from, closing_asserted, version) values
  ('f0000000-0000-0000-0007-0000000000f1', 'GM0935', '00000000-0000-0000-0000-0000000000aa',
    'f0000000-0000-0000-0004-0000000000f1', 'f0000000-0000-0000-0006-0000000000f1',
    'f0000000-0000-0000-0005-0000000000f1', 'CLOSED', '2005-03-04', '2006-07-08', 'GOAL_REACHED', now(), false, 1);

create table planted (name text primary key, id text);
insert into planted values
  ('household', 'f0000000-0000-0000-0004-0000000000f1'), ('client', 'f0000000-0000-0000-0005-0000000000f1'),
  ('registration', 'f0000000-0000-0000-0006-0000000000f1'), ('case_file', 'f0000000-0000-0000-0007-0000000000f1'),
  ('destruction', null), ('retention_hold', null);

do $$
declare
  made record;
  part record;
  names text;
  parts text;
  leads boolean;
  own text;
begin
  for made in
    select t.name, c.oid, row_number() over () as place
    from tables_of_persons() t join pg_class c on c.relname = t.name
    where t.name not in (select name from planted) order by place desc
  loop
    names := ''; parts := ''; leads := false; own := gen_random_uuid()::text;
    for part in
      select a.attname as name, format_type(a.atttypid, null) as type, a.attnotnull as needed,
        (select r.relname from pg_constraint f join pg_class r on r.oid = f.confrelid
          where f.contype = 'f' and f.conrelid = made.oid and a.attnum = any (f.conkey) limit 1) as target
      from pg_attribute a
      where a.attrelid = made.oid and a.attnum > 0 and not a.attisdropped and a.attidentity = '' and a.attgenerated = ''
    loop
      names := names || format(', %I', part.name);
      parts := parts || ', ' || case
        when part.type = 'uuid' and part.target in (select name from planted where id is not null)
          then quote_literal((select id from planted where name = part.target))
        when part.type = 'uuid' and part.name = 'case_id' then quote_literal((select id from planted where name = 'case_file'))
        when part.type = 'uuid' and part.name in ('client', 'registration', 'household')
          then quote_literal((select id from planted where name = part.name))
        when part.type = 'uuid' and part.name = 'id' then quote_literal(own)
        when part.type = 'uuid' then quote_literal(gen_random_uuid()::text)
        when part.name = 'municipality' then quote_literal('GM0935')
        when part.type in ('text', 'character varying') then quote_literal('planted ' || made.name)
        when part.type = 'bytea' then format('convert_to(%L, ''UTF8'')', 'planted ' || made.name)
        when part.type = 'jsonb' then format('jsonb_build_object(''text'', %L)', 'planted ' || made.name)
        when part.type = 'text[]' then format('array[%L]', 'planted ' || made.name)
        when part.type like '%[]' then '''{}'''
        when part.type = 'boolean' then 'false'
        when part.type = 'date' then '''2005-04-01'''
        when part.type like 'timestamp%' then '''2005-04-01'''
        when part.type like '%range' then '''[2005-04-01,2005-05-01)'''
        when part.type = 'interval' then '''1 day'''
        when part.type in ('integer', 'bigint', 'smallint', 'numeric', 'double precision', 'real') then '1'
        else 'null' end;
      leads := leads or part.type = 'uuid' and (part.target in (select name from planted where id is not null)
        or part.name in ('case_id', 'client', 'registration', 'household'));
    end loop;
    if leads then
      execute format('insert into %I (%s) values (%s)', made.name, substr(names, 3), substr(parts, 3));
      insert into planted values (made.name, own);
    end if;
  end loop;
end
$$;

-- what leads to the person in another way
insert into outbox_event (relay_partition, topic, event_key, payload) values
  (0, 'cases.supports.v1', 'f0000000-0000-0000-0007-0000000000f1', 'planted outbox_event');
insert into idempotency_key (key, fingerprint, status, location, sealed) values
  (gen_random_uuid(), 'planted', 201, '/cases/v1/cases/f0000000-0000-0000-0007-0000000000f1/measurements/'
    || gen_random_uuid(), 'planted idempotency_key'),
  (gen_random_uuid(), 'another', 201, '/cases/v1/cases/' || gen_random_uuid(), 'another');
insert into feed_change (municipality, object_kind, object, happening, happened_on, recorded_at) values
  ('GM0935', 'CASE', 'f0000000-0000-0000-0007-0000000000f1', 'planted feed_change', '2005-04-01', now());
insert into feed_known values
  ('00000000-0000-0000-0009-000000000001', 'CASE', 'f0000000-0000-0000-0007-0000000000f1', now());
insert into feed_line values
  ('00000000-0000-0000-0009-000000000001', 9, 'CHANGED', 'CASE', 'f0000000-0000-0000-0007-0000000000f1',
    'planted feed_line', '2005-04-01', null, now());
insert into dead_letter (id, subscription, recipient, line, kind, object_kind, object, attempts, last_failure, set_aside_at, failed_at, replay_wanted) values
  (gen_random_uuid(), '00000000-0000-0000-001f-000000000001', '00000000-0000-0000-0009-000000000001', 9, 'CHANGED', 'CASE',
    'f0000000-0000-0000-0007-0000000000f1', 1, 'planted dead_letter', now(), now(), false);
create table list_of_many (id uuid primary key, cases uuid[] not null);
insert into list_of_many values (gen_random_uuid(),
  array['00000000-0000-0000-0007-000000000001', 'f0000000-0000-0000-0007-0000000000f1']::uuid[]);
do $$
begin
  execute format('alter table list_of_many owner to %I', (select tableowner from pg_tables where tablename = 'client'));
end
$$;
