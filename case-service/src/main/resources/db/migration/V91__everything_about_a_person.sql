-- For the request of a resident everything about a person is read (G5): by a process that only the export
-- runs as. Every table that tells of a person has the policy, those of later features by the functions
-- that protect them.
create function let_be_exported(name text) returns void language plpgsql as $$
begin
  execute format('create policy exported on %I for select using ((select runs_as(''exporting'')))', name);
end
$$;

select let_be_exported(t.relname)
from pg_class t
where t.relkind = 'r' and t.relnamespace = 'public'::regnamespace and t.relrowsecurity
  and (t.relname in ('client', 'household', 'plan_status') or exists (
    select from pg_attribute a
    where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
      and a.attname in ('case_id', 'client', 'registration', 'household')));

alter function protect_case_table(text) rename to protect_rows_of_case;
create function protect_case_table(name text) returns void language plpgsql as $$
begin
  perform protect_rows_of_case(name), let_be_exported(name);
end
$$;

alter function protect_household_table(text) rename to protect_rows_of_household;
create function protect_household_table(name text) returns void language plpgsql as $$
begin
  perform protect_rows_of_household(name), let_be_exported(name);
end
$$;

-- The client of a case, with all that leads to rows about him, for who may export.
create function person_to_export(of_case uuid)
  returns table (client uuid, municipality text, cases uuid[], registrations uuid[], household uuid)
  stable language plpgsql as $$
declare
  before text := become('exporting');
begin
  return query
    select k.id, k.municipality,
      array(select c.id from case_file c where c.client = k.id),
      array(select r.id from registration r where r.client = k.id),
      k.household
    from client k
    where has_right('person-export:make') and k.municipality = any (told_texts('municipalities'))
      and k.id = (select c.client from case_file c where c.id = of_case);
  perform become(before);
end
$$;
