-- Files of CBS that were taken over: what was read, and which lines were refused and why.
create table file_import (
  id uuid not null constraint pk_file_import primary key,
  kind text not null,
  year smallint not null,
  simplified boolean,
  started_by text not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  status text not null constraint ck_file_import_status
    check (status in ('RUNNING', 'COMPLETED', 'FAILED')),
  failure text,
  rows_read bigint not null default 0,
  rows_accepted bigint not null default 0,
  rows_elsewhere bigint not null default 0,
  rows_refused bigint not null default 0,
  version bigint not null default 1,
  constraint ck_file_import_finished check ((status = 'RUNNING') = (finished_at is null)),
  constraint ck_file_import_failure check ((status = 'FAILED') = (failure is not null))
);

create index ix_file_import_running on file_import (kind, year) where status = 'RUNNING';

-- The municipalities that the file was taken over for.
create table file_import_municipality (
  import uuid not null
    constraint fk_file_import_municipality_import references file_import,
  municipality text not null
    constraint fk_file_import_municipality_municipality references municipality,
  constraint pk_file_import_municipality primary key (import, municipality)
);

-- Where a line was wrong and how; never what stood there.
create table file_import_refused_line (
  import uuid not null constraint fk_file_import_refused_line_import references file_import,
  number integer not null,
  line bigint not null,
  column_name text not null,
  code text not null,
  constraint pk_file_import_refused_line primary key (import, number)
);
