-- Each rebuild of the figures from the topics; at most one at a time.
create table rebuild (
  id uuid not null constraint pk_rebuild primary key,
  projection integer not null,
  status text not null,
  events_read bigint not null,
  events_remaining bigint,
  started_at timestamptz not null,
  finished_at timestamptz,
  version bigint not null,
  constraint ck_rebuild_finished check ((status = 'RUNNING') = (finished_at is null))
);

create unique index uq_rebuild_running on rebuild (status) where status = 'RUNNING';

create index ix_rebuild_started_at on rebuild (started_at, id);
