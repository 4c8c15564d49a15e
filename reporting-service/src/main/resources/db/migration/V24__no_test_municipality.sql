-- What partners try in a test municipality is in no report (C14): nothing of one is kept, as a fact or in an
-- edition. A code that CBS gives to no municipality tells it.
create function is_test_municipality(code text) returns boolean immutable parallel safe language sql
  return code ~ '^GM99[0-9]{2}$';

-- Every table that says of which municipality a row is; called after each migration, so that a table that is
-- added later has the rule as well.
create function keep_test_municipalities_out() returns void language plpgsql as $$
declare
  told record;
begin
  for told in
    select c.oid, c.relname as name, a.attname as municipality from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace
      and (a.attname = 'municipality' or (c.relname = 'municipality_fact' and a.attname = 'code'))
      and not exists (
        select from pg_constraint k where k.conrelid = c.oid and k.conname = 'ck_' || c.relname || '_no_test')
  loop
    if told.name like '%\_fact' then
      execute format('delete from %I where is_test_municipality(%I)', told.name, told.municipality);
    end if;
    execute format('alter table %I add constraint %I check (not is_test_municipality(%I))',
      told.name, 'ck_' || told.name || '_no_test', told.municipality);
  end loop;
end
$$;
