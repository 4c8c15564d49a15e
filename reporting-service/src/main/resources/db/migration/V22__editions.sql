-- Published figures. They are nobody's projection: a rebuild leaves them as they are.
create table edition (
  id uuid not null constraint pk_edition primary key,
  municipality text not null,
  number integer not null,
  title text not null,
  author_issuer text not null,
  author text not null,
  published_at timestamptz not null,
  corrects uuid,
  checksum text not null,
  constraint uq_edition_number unique (municipality, number),
  constraint fk_edition_corrects foreign key (corrects) references edition
);

create table edition_table (
  edition_id uuid not null,
  position integer not null,
  table_name text not null,
  content text not null,
  checksum text not null,
  constraint pk_edition_table primary key (edition_id, position),
  constraint fk_edition_table_edition foreign key (edition_id) references edition
);

create function keep_editions() returns trigger language plpgsql as $$
begin
  raise exception 'What is published is never altered; a correction is a new edition'
    using errcode = 'integrity_constraint_violation', constraint = 'ck_edition_kept';
end $$;

create trigger tr_edition_kept before update or delete on edition
  for each row execute function keep_editions();
create trigger tr_edition_not_emptied before truncate on edition
  for each statement execute function keep_editions();
create trigger tr_edition_table_kept before update or delete on edition_table
  for each row execute function keep_editions();
create trigger tr_edition_table_not_emptied before truncate on edition_table
  for each statement execute function keep_editions();

-- Nothing is added to an edition after the transaction that published it.
create function complete_edition() returns trigger language plpgsql as $$
begin
  if exists (
      select from edition
      where id = new.edition_id and xmin::text::bigint <> txid_current() % 4294967296) then
    raise exception 'An edition is complete when it is published'
      using errcode = 'integrity_constraint_violation', constraint = 'ck_edition_complete';
  end if;
  return new;
end $$;

create trigger tr_edition_table_complete before insert on edition_table
  for each row execute function complete_edition();
