-- What area-service told of code lists: every published version with its validity, its codes and what
-- became of those of the version before. The highest version of each event stays.
create table mapped_code_list (
  id uuid not null constraint pk_mapped_code_list primary key,
  municipality text not null,
  code text not null,
  version bigint not null
);

create index ix_mapped_code_list_code on mapped_code_list (municipality, code);

create table mapped_code_list_version (
  id uuid not null constraint pk_mapped_code_list_version primary key,
  list uuid not null constraint fk_mapped_code_list_version_list references mapped_code_list,
  number integer not null,
  label text not null,
  valid daterange not null
);

create index ix_mapped_code_list_version_list on mapped_code_list_version (list);

create table mapped_code (
  version uuid not null constraint fk_mapped_code_version references mapped_code_list_version,
  code text not null,
  position integer not null,
  nl text not null,
  en text not null,
  attributes jsonb not null,
  constraint pk_mapped_code primary key (version, code)
);

-- no new code: nothing came in its place
create table mapped_code_mapping (
  version uuid not null constraint fk_mapped_code_mapping_version references mapped_code_list_version,
  old_code text not null,
  new_code text
);

create index ix_mapped_code_mapping_version on mapped_code_mapping (version);
