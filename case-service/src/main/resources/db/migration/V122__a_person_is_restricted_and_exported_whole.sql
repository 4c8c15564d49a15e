-- A resident who returns is another client, merged with the one who was known (client.merged_into). Restriction and
-- export stopped at one of them (G5): the other one's files stayed readable, and were left out of the export.

-- The files under a restriction: of all clients that were found to be the restricted person.
create or replace function restricted_files() returns uuid[]
  stable security definer set search_path = public, pg_temp language plpgsql as $$
declare
  before text := become('destruction');
  found_files uuid[];
begin
  found_files := array(
    select distinct r.id
    from processing_restriction p
      cross join lateral unnest(same_person(p.client)) as one (client)
      join registration r on r.client = one.client
    where p.lifted_at is null);
  perform become(before);
  return found_files;
end
$$;

-- Whether a client may not be exported for now: processing of the person is restricted, and the caller stated no
-- purpose that still holds. Asked as the export only.
create or replace function is_withheld(of_client uuid) returns boolean stable language sql
  return exists (
      select from processing_restriction p
      where p.client = any (same_person(of_client)) and p.lifted_at is null)
    and not exists (
      select from restricted_reading g join processing_restriction p on p.id = g.restriction
      where g.client = any (same_person(of_client)) and g.expires_at > now() and p.lifted_at is null
        and g.stated_by = told('subject') and g.stated_by_issuer = told('issuer'));

-- All clients of a municipality that were found to be one person; for who works in files those whose file he sees.
create function exported_clients(of_client uuid) returns uuid[]
  stable language plpgsql as $$
declare
  before text := become('exporting');
  clients uuid[] := array(
    select k.id from client k join client sought on sought.id = of_client and sought.municipality = k.municipality
    where k.id = any (same_person(of_client)));
begin
  perform become(before);
  if has_right('case-files:read') then
    clients := array(select one.id from unnest(clients) as one (id) where sees_file_of_client(one.id));
  end if;
  return clients;
end
$$;

-- The client of a case, with all that leads to rows about the person, for who may export: who works in files, of a case
-- that he sees.
drop function person_to_export(uuid);
create function person_to_export(of_case uuid)
  returns table (client uuid, municipality text, cases uuid[], registrations uuid[], household uuid,
    clients uuid[], households uuid[])
  stable language plpgsql as $$
declare
  sees boolean := not has_right('case-files:read') or sees_case(of_case);
  before text := become('exporting');
  sought uuid := (select c.client from case_file c where c.id = of_case);
  persons uuid[];
begin
  perform become(before);
  persons := exported_clients(sought);
  before := become('exporting');
  return query
    select k.id, k.municipality,
      array(select c.id from case_file c where c.client = any (persons)),
      array(select r.id from registration r where r.client = any (persons)),
      k.household, persons,
      array(select distinct m.household from client m where m.id = any (persons))
    from client k
    where has_right('person-export:make') and sees and k.municipality = any (told_texts('municipalities'))
      and k.id = sought and not is_withheld(k.id);
  perform become(before);
end
$$;

-- The same by the client, who may have no case: who works in files, of a client whose file he sees.
drop function client_to_export(uuid);
create function client_to_export(of_client uuid)
  returns table (client uuid, municipality text, cases uuid[], registrations uuid[], household uuid,
    clients uuid[], households uuid[])
  stable language plpgsql as $$
declare
  sees boolean := not has_right('case-files:read') or sees_file_of_client(of_client);
  persons uuid[] := exported_clients(of_client);
  before text := become('exporting');
begin
  return query
    select k.id, k.municipality,
      array(select c.id from case_file c where c.client = any (persons)),
      array(select r.id from registration r where r.client = any (persons)),
      k.household, persons,
      array(select distinct m.household from client m where m.id = any (persons))
    from client k
    where has_right('person-export:make') and sees and k.municipality = any (told_texts('municipalities'))
      and k.id = of_client and not is_withheld(k.id);
  perform become(before);
end
$$;
