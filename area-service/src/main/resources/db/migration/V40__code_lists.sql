-- Code lists of a municipality, version by version. A published version is never changed in place:
-- the next one follows it, ends its validity and says what became of each of its codes.
create table code_list (
  id uuid not null constraint pk_code_list primary key,
  municipality text not null constraint fk_code_list_municipality references municipality,
  code text not null,
  nl text not null,
  en text not null,
  note text,
  version bigint not null,
  constraint uq_code_list_code unique (municipality, code)
);

create table code_list_version (
  id uuid not null constraint pk_code_list_version primary key,
  municipality text not null constraint fk_code_list_version_municipality references municipality,
  list uuid not null constraint fk_code_list_version_list references code_list,
  status text not null,
  label text not null,
  source text,
  note text,
  number integer,
  predecessor uuid constraint fk_code_list_version_predecessor references code_list_version,
  -- null: since when is not known, or until further notice
  valid_from date,
  valid_until date,
  known_from timestamptz,
  asserted boolean not null,
  revision bigint not null,
  constraint ck_code_list_version_status check (
    status = 'DRAFT' and num_nonnulls(number, predecessor, valid_from, valid_until, known_from) = 0
    or status = 'PUBLISHED' and num_nonnulls(number, known_from) = 2
  ),
  constraint ck_code_list_version_validity check (valid_until > valid_from),
  constraint uq_code_list_version_number unique (list, number),
  -- one version of a list on any day
  constraint ex_code_list_version_overlap exclude using gist (
    list with =,
    daterange(valid_from, valid_until) with &&
  ) where (status = 'PUBLISHED')
);

create table code_list_item (
  version uuid not null constraint fk_code_list_item_version references code_list_version,
  code text not null,
  position smallint not null,
  nl text not null,
  en text not null,
  attributes jsonb not null,
  constraint pk_code_list_item primary key (version, code),
  constraint uq_code_list_item_position unique (version, position)
);

-- What became of a code of the version before; no new code: nothing.
create table code_list_mapping (
  version uuid not null constraint fk_code_list_mapping_version references code_list_version,
  old_code text not null,
  new_code text,
  constraint uq_code_list_mapping unique nulls not distinct (version, old_code, new_code),
  constraint fk_code_list_mapping_item
    foreign key (version, new_code) references code_list_item (version, code)
);

-- Only the end of a published version's validity can be told later, once.
create function keep_published_code_list_version() returns trigger language plpgsql as $$
begin
  if old.status = 'PUBLISHED' and (
    tg_op = 'DELETE'
    or to_jsonb(new) - 'valid_until' - 'revision' <> to_jsonb(old) - 'valid_until' - 'revision'
    or old.valid_until is not null and new.valid_until is distinct from old.valid_until
  ) then
    raise exception 'a published version violates check constraint "tr_code_list_version_published"'
      using errcode = 'check_violation', constraint = 'tr_code_list_version_published';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger tr_code_list_version_published before update or delete on code_list_version
  for each row execute function keep_published_code_list_version();

-- The lock makes a change of a draft's content wait for a publication that is under way.
create function keep_published_code_list_content() returns trigger language plpgsql as $$
declare
  concerned record;
begin
  for concerned in
    select status from code_list_version where id in (old.version, new.version) for share
  loop
    if concerned.status = 'PUBLISHED' then
      raise exception 'a published version violates check constraint "tr_code_list_content_published"'
        using errcode = 'check_violation', constraint = 'tr_code_list_content_published';
    end if;
  end loop;
  return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger tr_code_list_item_published before insert or update or delete on code_list_item
  for each row execute function keep_published_code_list_content();
create trigger tr_code_list_mapping_published before insert or update or delete on code_list_mapping
  for each row execute function keep_published_code_list_content();
