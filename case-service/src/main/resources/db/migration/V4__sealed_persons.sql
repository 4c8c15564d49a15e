-- Who a client is and what was asked lie sealed from here on; what is open are classes. What an
-- earlier version wrote openly cannot be sealed by the database: such data have to go first.
do $$
begin
  if exists (select from client) then
    raise exception 'Names of an earlier version lie open here: start with empty data (./dev up --fresh).';
  end if;
end
$$;

alter table client
  drop constraint ck_client_birth,
  drop column given_name,
  drop column family_name,
  drop column birth_date,
  add column sealed bytea not null;

alter table registration
  drop column question_text,
  add column sealed bytea;
