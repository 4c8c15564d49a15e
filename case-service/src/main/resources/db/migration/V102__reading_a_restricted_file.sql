-- While processing is restricted, what is known is read for four purposes only (GDPR article 18, paragraph 2), by
-- the privacy officer, who states which and why first (G4). That opens the export of the person for a time, to the one
-- who stated it, and nothing else.
create table restricted_reading (
  id uuid not null constraint pk_restricted_reading primary key,
  municipality text not null,
  restriction uuid not null constraint fk_restricted_reading_restriction references processing_restriction,
  client uuid not null constraint fk_restricted_reading_client references client,
  purpose text not null constraint ck_restricted_reading_purpose check (
    purpose in ('CONSENT', 'LEGAL_CLAIM', 'RIGHTS_OF_OTHERS', 'PUBLIC_INTEREST')),
  sealed bytea not null,
  stated_at timestamptz not null,
  stated_by text not null,
  stated_by_issuer text not null,
  expires_at timestamptz not null,
  constraint ck_restricted_reading_life check (expires_at > stated_at)
);
create index ix_restricted_reading_restriction on restricted_reading (restriction, id desc);
create index ix_restricted_reading_client on restricted_reading (client, expires_at);

-- what was stated is on record as long as the file is
create function keep_restricted_reading() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and runs_as('destruction') then
    return old;
  end if;
  if tg_op = 'UPDATE' and (to_jsonb(old) - 'sealed') = (to_jsonb(new) - 'sealed') then
    return new;
  end if;
  raise exception 'restricted_reading is only added to';
end
$$;
create trigger tr_restricted_reading_kept before update or delete on restricted_reading
  for each row execute function keep_restricted_reading();

create function restriction_stands(in_municipality text, sought uuid, of_client uuid) returns boolean
  stable security definer set search_path = public, pg_temp language plpgsql as $$
declare
  before text := become('destruction');
  stands boolean;
begin
  stands := exists (
    select from processing_restriction p
    where p.id = sought and p.municipality = in_municipality and p.client = of_client and p.lifted_at is null);
  perform become(before);
  return stands;
end
$$;

select protect_table('restricted_reading'), let_be_exported('restricted_reading');
create policy seen on restricted_reading for select using (
  municipality = any ((select told_texts('municipalities'))::text[])
  and (select has_right('processing:restrict')));
create policy stated on restricted_reading for insert with check (
  municipality = any ((select told_texts('municipalities'))::text[])
  and (select has_right('processing:restrict'))
  and stated_by = (select told('subject')) and stated_by_issuer = (select told('issuer'))
  and restriction_stands(municipality, restriction, client));

-- Whether a client may not be exported for now: processing is restricted, and the caller stated no purpose that
-- still holds. Asked as the export only.
create function is_withheld(of_client uuid) returns boolean stable language sql
  return exists (
      select from processing_restriction p where p.client = of_client and p.lifted_at is null)
    and not exists (
      select from restricted_reading g join processing_restriction p on p.id = g.restriction
      where g.client = of_client and g.expires_at > now() and p.lifted_at is null
        and g.stated_by = told('subject') and g.stated_by_issuer = told('issuer'));

-- The client of a case, with all that leads to rows about him, for who may export: who works in files, of a case that
-- he sees.
create or replace function person_to_export(of_case uuid)
  returns table (client uuid, municipality text, cases uuid[], registrations uuid[], household uuid)
  stable language plpgsql as $$
declare
  sees boolean := not has_right('case-files:read') or sees_case(of_case);
  before text := become('exporting');
begin
  return query
    select k.id, k.municipality,
      array(select c.id from case_file c where c.client = k.id),
      array(select r.id from registration r where r.client = k.id),
      k.household
    from client k
    where has_right('person-export:make') and sees and k.municipality = any (told_texts('municipalities'))
      and k.id = (select c.client from case_file c where c.id = of_case)
      and not is_withheld(k.id);
  perform become(before);
end
$$;

-- whether a purpose has to be stated before the client of a case is exported
create function awaits_purpose(of_case uuid) returns boolean stable language plpgsql as $$
declare
  before text := become('exporting');
  awaits boolean;
begin
  awaits := has_right('person-export:make') and exists (
    select from case_file c
    where c.id = of_case and c.municipality = any (told_texts('municipalities')) and is_withheld(c.client));
  perform become(before);
  return awaits;
end
$$;
