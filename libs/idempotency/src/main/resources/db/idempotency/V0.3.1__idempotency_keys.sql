-- Keys of repeated requests and the first answer to each, for 24 hours.
-- The key is a hash over caller, operation and key; only the hour of keeping is stored, so that
-- a registration that must leave no trace leaves none here either.
create table idempotency_key (
  key uuid not null constraint pk_idempotency_key primary key,
  fingerprint text not null,
  status smallint not null,
  location text,
  tag text,
  body text,
  kept_on timestamptz not null default date_trunc('hour', now())
);

create index ix_idempotency_key_kept_on on idempotency_key (kept_on);
