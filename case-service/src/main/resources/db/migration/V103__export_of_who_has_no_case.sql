-- Who was registered without a case asks for what is known as well (G5), also while processing is restricted: the
-- export by the client himself, under the same conditions as that by a case.

-- A client, with all that leads to rows about him, for who may export: who works in files, of a client whose file he sees.
create function client_to_export(of_client uuid)
  returns table (client uuid, municipality text, cases uuid[], registrations uuid[], household uuid)
  stable language plpgsql as $$
declare
  sees boolean := not has_right('case-files:read') or sees_file_of_client(of_client);
  before text := become('exporting');
begin
  return query
    select k.id, k.municipality,
      array(select c.id from case_file c where c.client = k.id),
      array(select r.id from registration r where r.client = k.id),
      k.household
    from client k
    where has_right('person-export:make') and sees and k.municipality = any (told_texts('municipalities'))
      and k.id = of_client
      and not is_withheld(k.id);
  perform become(before);
end
$$;

-- whether a purpose has to be stated before a client is exported
create function client_awaits_purpose(of_client uuid) returns boolean stable language plpgsql as $$
declare
  before text := become('exporting');
  awaits boolean;
begin
  awaits := has_right('person-export:make') and exists (
    select from client k
    where k.id = of_client and k.municipality = any (told_texts('municipalities')) and is_withheld(k.id));
  perform become(before);
  return awaits;
end
$$;
