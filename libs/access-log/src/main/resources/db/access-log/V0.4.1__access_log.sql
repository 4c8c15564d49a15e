-- Who saw or changed what about whom. Rows are only ever added: by right, and by a trigger.
create table access_log (
  id uuid not null,
  -- when the answer was ready; the month's partition follows from it
  recorded_at timestamptz not null,
  started_at timestamptz not null,
  -- by which the sealing knows that no late commit can follow
  transaction xid8 not null default pg_current_xact_id(),
  trace_id text not null,
  span_id text not null,
  parent_span_id text,
  operation text not null,
  processing_activity text not null,
  action text not null,
  outcome text not null,
  status smallint,
  actor_issuer text,
  actor_subject text not null,
  client text,
  roles text[] not null,
  rights text[] not null,
  organisation text,
  basis text,
  object_kind text,
  object_id uuid,
  subject_kind text,
  subject_id uuid,
  municipalities text[] not null,
  constraint pk_access_log primary key (recorded_at, id),
  constraint ck_access_log_trace check (trace_id ~ '^[0-9a-f]{32}$' and span_id ~ '^[0-9a-f]{16}$'),
  constraint ck_access_log_action check (action in ('READ', 'CREATE', 'CHANGE', 'DELETE')),
  constraint ck_access_log_outcome check (outcome in ('ALLOWED', 'REFUSED', 'FAILED')),
  constraint ck_access_log_object check (object_id is null or object_kind is not null),
  constraint ck_access_log_subject check ((subject_id is null) = (subject_kind is null))
) partition by range (recorded_at);

create table access_log_default partition of access_log default;

create index ix_access_log_transaction on access_log (transaction);
create index ix_access_log_subject on access_log (subject_id, recorded_at) where subject_id is not null;
create index ix_access_log_object on access_log (object_id, recorded_at) where object_id is not null;
create index ix_access_log_actor on access_log (actor_subject, recorded_at);

-- A chain over what was recorded: each seal covers the rows of one month that a range of finished
-- transactions wrote. It stays when the month itself is dropped after its term.
create table access_log_seal (
  number bigint not null constraint pk_access_log_seal primary key,
  month date not null,
  from_transaction xid8 not null,
  until_transaction xid8 not null,
  line_count bigint not null,
  content_hash bytea not null,
  previous_hash bytea not null,
  hash bytea not null,
  sealed_at timestamptz not null,
  constraint ck_access_log_seal_range check (from_transaction < until_transaction)
);

create function access_log_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'The access log is only added to.' using errcode = 'insufficient_privilege';
end
$$;

create trigger tg_access_log_row before update or delete on access_log
  for each row execute function access_log_is_kept();
create trigger tg_access_log_truncate before truncate on access_log
  for each statement execute function access_log_is_kept();
create trigger tg_access_log_default_truncate before truncate on access_log_default
  for each statement execute function access_log_is_kept();
create trigger tg_access_log_seal_row before update or delete on access_log_seal
  for each row execute function access_log_is_kept();
create trigger tg_access_log_seal_truncate before truncate on access_log_seal
  for each statement execute function access_log_is_kept();

-- This month and the next get a partition of their own; called by the service, made by the owner.
create function access_log_open_months() returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  month timestamptz := date_trunc('month', now() at time zone 'UTC') at time zone 'UTC';
  until timestamptz;
  name text;
begin
  for step in 0..1 loop
    until := (date_trunc('month', month at time zone 'UTC') + interval '1 month') at time zone 'UTC';
    name := 'access_log_' || to_char(month at time zone 'UTC', 'YYYY_MM');
    if to_regclass('public.' || name) is null
      and not exists (select from access_log_default d where d.recorded_at >= month and d.recorded_at < until)
    then
      execute format('create table public.%I partition of public.access_log for values from (%L) to (%L)',
        name, month, until);
      execute format('create trigger tg_%s_truncate before truncate on public.%I'
        ' for each statement execute function public.access_log_is_kept()', name, name);
      execute format('revoke all on public.%I from "${application}"', name);
    end if;
    month := until;
  end loop;
end
$$;

select access_log_open_months();

revoke all on access_log, access_log_default, access_log_seal from "${application}";
grant select, insert on access_log, access_log_seal to "${application}";
revoke execute on function access_log_open_months() from public;
grant execute on function access_log_open_months() to "${application}";
