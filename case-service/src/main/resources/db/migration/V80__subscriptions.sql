-- Who has what changes for them pushed to an address (G6). A subscription is a place in its subscriber's
-- own feed, and what its token told when it was last renewed; rights are asked for at every sending.
create table subscription (
  id uuid not null constraint pk_subscription primary key,
  issuer text not null,
  subject text not null,
  client text,
  municipalities text[] not null,
  rights text[] not null,
  name text not null,
  kinds text[] not null constraint ck_subscription_kinds check (
    cardinality(kinds) > 0
    and kinds <@ array['BECAME_VISIBLE', 'CHANGED', 'NO_LONGER_VISIBLE', 'MERGED', 'DESTROYED']),
  status text not null constraint ck_subscription_status check (status in ('ACTIVE', 'PAUSED', 'ENDED')),
  paused_because text constraint ck_subscription_pause check (
    paused_because in ('BY_SUBSCRIBER', 'UNREACHABLE', 'REFUSING', 'GONE', 'FORGOTTEN')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  -- the address and the secrets
  sealed bytea not null,
  version bigint not null,
  constraint ck_subscription_paused check ((status = 'PAUSED') = (paused_because is not null)),
  constraint ck_subscription_ended check ((status = 'ENDED') = (ended_at is not null))
);
create index ix_subscription_subscriber on subscription (issuer, subject, id);

-- how far it is; held by one dispatcher at a time, whose lease ends by itself
create table subscription_progress (
  subscription uuid not null constraint pk_subscription_progress primary key
    constraint fk_subscription_progress_subscription references subscription on delete cascade,
  recipient uuid not null,
  line bigint not null constraint ck_subscription_progress_line check (line >= 0),
  delivered_at timestamptz,
  -- of what comes next
  attempts integer not null constraint ck_subscription_progress_attempts check (attempts >= 0),
  failing_since timestamptz,
  last_failure text,
  last_status integer,
  -- refused one after the other, with nothing taken over in between
  set_aside integer not null constraint ck_subscription_progress_set_aside check (set_aside >= 0),
  due_at timestamptz not null,
  lease uuid,
  leased_until timestamptz,
  constraint ck_subscription_progress_failing check ((attempts > 0) = (failing_since is not null)),
  constraint ck_subscription_progress_lease check ((lease is null) = (leased_until is null))
);
create index ix_subscription_progress_due on subscription_progress (due_at);

-- nothing is told twice because a dispatcher that was away for long comes back with an old place
create function subscription_goes_forward() returns trigger language plpgsql as $$
begin
  if new.recipient = old.recipient and new.line < old.line then
    raise exception 'A subscription never goes back' using errcode = 'check_violation',
      constraint = 'ck_subscription_goes_forward';
  end if;
  return new;
end
$$;
create trigger tr_subscription_goes_forward before update on subscription_progress
  for each row execute function subscription_goes_forward();

-- what the receiver would not have, by pseudonyms; its state is read anew when it is sent again
create table dead_letter (
  id uuid not null constraint pk_dead_letter primary key,
  subscription uuid not null constraint fk_dead_letter_subscription references subscription on delete cascade,
  recipient uuid not null,
  line bigint not null,
  kind text not null,
  object_kind text not null,
  object uuid not null,
  attempts integer not null constraint ck_dead_letter_attempts check (attempts > 0),
  last_failure text not null,
  last_status integer,
  set_aside_at timestamptz not null,
  failed_at timestamptz not null,
  replay_wanted boolean not null,
  constraint uq_dead_letter unique (subscription, recipient, line)
);
create index ix_dead_letter_wanted on dead_letter (subscription) where replay_wanted;

alter table subscription enable row level security, force row level security;
create policy own on subscription using (
  subject = (select told('subject')) and issuer = (select told('issuer')));
create policy pushed on subscription using ((select runs_as('webhooks')));
create policy sealed_anew on subscription using ((select runs_as('re-sealing')));

-- whether it is the caller's, or the process works
create function sees_subscription(sought uuid) returns boolean
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
begin
  return exists (select from subscription s where s.id = sought);
end
$$;

alter table subscription_progress enable row level security, force row level security;
create policy of_subscription on subscription_progress using (sees_subscription(subscription));
alter table dead_letter enable row level security, force row level security;
create policy of_subscription on dead_letter using (sees_subscription(subscription));

-- A visit for somebody who is away tells his rights in another order than his token does, and reaches as far.
-- Whom an expert advises reaches further as well.
create or replace function reach_of_caller() returns text stable language sql as $$
  select md5(concat_ws('|',
    (select string_agg(m, ',' order by m) from unnest(told_texts('municipalities')) m),
    (select string_agg(r, ',' order by r) from unnest(told_texts('rights')) r),
    told('teams'), told('directs'), told('coordinates'), told('opened'), told('kept_from'), told('advises')));
$$;
