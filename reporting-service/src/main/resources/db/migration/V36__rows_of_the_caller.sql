-- Which rows there are for a caller (G3): those of the municipalities that his token names, also where
-- the service's own policy would be forgotten. Who calls stands in settings that end with the
-- transaction; without them there are no rows. FORCE: for the owner neither, so a later migration that
-- changes rows has to say what it is (socialteams.process).

-- called by libs/row-security once per transaction
create function enter_caller(
    caller_issuer text, caller_subject text, client text, municipalities text[], rights text[])
  returns void language plpgsql as $$
begin
  perform
    set_config('socialteams.municipalities', municipalities::text, true),
    set_config('socialteams.process', '', true);
end
$$;

-- in a policy as (select …), so that a statement reads them once
create function told(setting text) returns text stable parallel safe language sql
  return nullif(current_setting('socialteams.' || setting, true), '');

create function told_texts(setting text) returns text[] stable parallel safe language sql
  return coalesce(told(setting), '{}')::text[];

create function runs_as(process text) returns boolean stable parallel safe language sql
  return told('process') is not distinct from process;

-- Makes a policy where the table has none of that name.
create function let_rows(to_table name, policy name, rule text) returns void language plpgsql as $$
begin
  if not exists (
      select from pg_policy p where p.polrelid = to_regclass(quote_ident(to_table)) and p.polname = policy) then
    execute format('create policy %I on %I %s', policy, to_table, rule);
  end if;
end
$$;

-- Called after each migration, so that a table that is added later is kept to its municipality as well. Every table
-- that says of which one a row is, and every table of facts: a part of a fact (its statuses, its terms) says so by its
-- fact only, is found by the fact's identifier, and is there for no one who has no municipality at all.
create function keep_rows_to_municipalities() returns void language plpgsql as $$
declare
  kept record;
begin
  for kept in
    select c.relname as name, c.relname like '%\_fact' as is_fact, a.attname as municipality
    from pg_class c
    left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      and (a.attname = 'municipality' or (c.relname = 'municipality_fact' and a.attname = 'code'))
    where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace
      and (a.attname is not null or c.relname like '%\_fact')
  loop
    execute format('alter table %I enable row level security, force row level security', kept.name);
    if kept.municipality is null then
      perform let_rows(kept.name, 'of_callers', 'for select using ((select cardinality(told_texts(''municipalities'')) > 0))');
    else
      perform let_rows(kept.name, 'of_municipality', format(
        '%s using (%I = any ((select told_texts(''municipalities''))::text[]))',
        case when kept.is_fact then 'for select' else '' end, kept.municipality));
    end if;
    -- facts are written by nobody but their events
    if kept.is_fact then
      perform let_rows(kept.name, 'told_of', 'using ((select runs_as(''events'')))');
    end if;
  end loop;
  -- a view shows whoever asks their own rows, and not those of its owner
  for kept in
    select c.relname as name from pg_class c where c.relkind = 'v' and c.relnamespace = 'public'::regnamespace
  loop
    execute format('alter view %I set (security_invoker = true)', kept.name);
  end loop;
end
$$;

-- the tables of an edition are seen with it
alter table edition_table enable row level security, force row level security;
create policy of_edition on edition_table using (
  exists (select from edition e where e.id = edition_table.edition_id));
