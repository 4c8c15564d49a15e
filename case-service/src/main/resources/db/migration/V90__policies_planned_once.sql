-- A policy that names another table with a policy makes PostgreSQL plan that one inside it, and so on: a
-- line of a timeline took a plan of a hundred steps, made anew by each statement. What policies ask of
-- other tables is asked by functions from here on, which keep their plans as long as the connection lasts.

-- 1. What is asked ----------------------------------------------------------------------------------------

create function sees_case(sought uuid) returns boolean
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
begin
  return exists (select from case_file c where c.id = sought);
end
$$;

create function sees_case_of(sought_household uuid) returns boolean
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
begin
  return exists (select from case_file c where c.household = sought_household);
end
$$;

create function sees_file(sought uuid) returns boolean
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
begin
  return exists (select from registration r where r.id = sought);
end
$$;

create function sees_file_of_client(sought_client uuid) returns boolean
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
begin
  return exists (select from registration r where r.client = sought_client);
end
$$;

create function sees_file_of_household(sought_household uuid) returns boolean
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
begin
  return exists (select from registration r where r.household = sought_household);
end
$$;

-- whether the caller delivered a file himself
create function delivered_file(sought uuid) returns boolean
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
begin
  return exists (
    select from registration r
    where r.id = sought and r.registered_by = told('subject')
      and r.registered_by_issuer = told('issuer'));
end
$$;

-- whether the caller works in a case that he sees: its team, who directs its household, and the import of
-- history in what it delivered
create function works_on(worked_team uuid, worked_household uuid, worked_file uuid) returns boolean
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
begin
  return worked_team = any (told_ids('teams'))
    or worked_household = any (told_ids('directs'))
    or (has_right('import:history') and delivered_file(worked_file));
end
$$;

create function works_in_case(sought uuid) returns boolean
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
begin
  return exists (
    select from case_file c where c.id = sought and works_on(c.team, c.household, c.registration));
end
$$;

create function works_in_case_of(sought_household uuid) returns boolean
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
begin
  return exists (
    select from case_file c
    where c.household = sought_household and works_on(c.team, c.household, c.registration));
end
$$;

-- asked before already, and now with a plan that is kept
create or replace function works_in_file_of(sought uuid) returns boolean
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
begin
  return exists (
    select from registration r
    where r.client = sought and (
      r.team = any (told_ids('teams'))
      or r.household = any (told_ids('directs'))
      or (r.team is null and r.municipality = any (told_texts('coordinates')))));
end
$$;

create or replace function works_in_household(sought uuid) returns boolean
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
begin
  return exists (
    select from registration r
    where r.household = sought and (
      r.team = any (told_ids('teams'))
      or r.household = any (told_ids('directs'))
      or (r.team is null and r.municipality = any (told_texts('coordinates')))));
end
$$;

create or replace function delivered_case(of_case uuid) returns boolean
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
begin
  return exists (
    select from registration r
    where r.case_id = of_case and r.registered_by = told('subject')
      and r.registered_by_issuer = told('issuer'));
end
$$;

create function sees_plan(sought uuid) returns boolean
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
begin
  return exists (select from plan p where p.id = sought);
end
$$;

-- 2. The policies that ask it -----------------------------------------------------------------------------

alter policy seen on case_file using (
  municipality = any ((select told_texts('municipalities'))::text[])
  and registration <> all ((select told_ids('kept_from'))::uuid[])
  and (
    team = any ((select told_ids('teams'))::uuid[])
    or household = any ((select told_ids('directs'))::uuid[])
    or registration = any ((select told_ids('opened'))::uuid[])
    or ((select has_right('import:history')) and delivered_file(registration))));
alter policy worked_on on case_file using (
  municipality = any ((select told_texts('municipalities'))::text[])
  and registration <> all ((select told_ids('kept_from'))::uuid[])
  and (
    team = any ((select told_ids('teams'))::uuid[])
    or household = any ((select told_ids('directs'))::uuid[])
    or ((select has_right('import:history')) and delivered_file(registration))));
alter policy seen on client using (sees_file_of_client(id));
alter policy seen on client_correction using (sees_file_of_client(client));
alter policy seen on household using (sees_file_of_household(id));
alter policy held on household using (sees_file_of_household(id));
alter policy of_seen_household on director using (sees_file_of_household(household));
alter policy seen on directorship using (
  municipality = any ((select told_texts('municipalities'))::text[])
  and (worker = any ((select told_ids('workers'))::uuid[]) or sees_file_of_household(household)));
alter policy seen on emergency_access using (
  municipality = any ((select told_texts('municipalities'))::text[])
  and ((select has_right('emergency-accesses:read')) or sees_file(registration)));
alter policy of_seen_file on kept_out using (
  (select has_right('case-files:write'))
  and municipality = any ((select told_texts('municipalities'))::text[])
  and sees_file(registration));
alter policy of_seen_plan on plan_status using (sees_plan(plan));

-- 3. The tables of a case and of a household --------------------------------------------------------------

-- the two policies of rows that belong to a case (by case_id) or to a household
create function protect_rows(name text, kind text, sees text, works text) returns void
  language plpgsql as $$
declare
  here constant text := 'municipality = any ((select told_texts(''municipalities''))::text[])';
begin
  execute format('drop policy if exists of_%s_seen on %I', kind, name);
  execute format('drop policy if exists of_%s_worked on %I', kind, name);
  execute format('create policy of_%s_seen on %I for select using (%s and %s)', kind, name, here, sees);
  execute format('create policy of_%s_worked on %I using (%s and %s)', kind, name, here, works);
end
$$;

create or replace function protect_case_table(name text) returns void language plpgsql as $$
begin
  perform protect_table(name);
  perform protect_rows(name, 'case', 'sees_case(case_id)', 'works_in_case(case_id)');
end
$$;

create or replace function protect_household_table(name text) returns void language plpgsql as $$
begin
  perform protect_table(name);
  perform protect_rows(
    name, 'household', 'sees_case_of(household)', 'works_in_case_of(household)');
end
$$;

-- no rows save by a policy, for the owner neither; what is sealed can be sealed anew
create function protect_table(name text) returns void language plpgsql as $$
begin
  execute format('alter table %I enable row level security, force row level security', name);
  if exists (select from information_schema.columns
      where table_schema = 'public' and table_name = name and column_name = 'sealed') then
    execute format('create policy sealed_anew on %I using ((select runs_as(''re-sealing'')))', name);
  end if;
end
$$;

select protect_rows(tablename, 'case', 'sees_case(case_id)', 'works_in_case(case_id)')
from pg_policies where policyname = 'of_case_worked';
select protect_rows(tablename, 'household', 'sees_case_of(household)', 'works_in_case_of(household)')
from pg_policies where policyname = 'of_household_worked';
