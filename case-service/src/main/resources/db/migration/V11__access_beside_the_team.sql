-- A file (dossier) is a registration and what came of it. Two things stand beside the team of today:
-- somebody opened it because of danger, for a time; and the client has somebody kept out of it.
create table emergency_access (
  id uuid not null constraint pk_emergency_access primary key,
  municipality text not null,
  registration uuid not null constraint fk_emergency_access_registration references registration,
  case_id uuid not null constraint fk_emergency_access_case references case_file,
  client uuid not null constraint fk_emergency_access_client references client,
  issuer text not null,
  subject text not null,
  danger text not null,
  sealed bytea not null,
  opened_at timestamptz not null,
  expires_at timestamptz not null,
  constraint ck_emergency_access_life check (expires_at > opened_at)
);

create index ix_emergency_access_registration on emergency_access (registration, opened_at);
create index ix_emergency_access_municipality on emergency_access (municipality, opened_at, id);
create index ix_emergency_access_subject on emergency_access (subject, issuer);

create table kept_out (
  id uuid not null constraint pk_kept_out primary key,
  municipality text not null,
  registration uuid not null constraint fk_kept_out_registration references registration,
  case_id uuid not null constraint fk_kept_out_case references case_file,
  client uuid not null constraint fk_kept_out_client references client,
  worker uuid,
  organisation uuid,
  sealed bytea not null,
  since timestamptz not null,
  ended_at timestamptz,
  version bigint not null,
  constraint ck_kept_out_who check (num_nonnulls(worker, organisation) = 1),
  constraint ck_kept_out_life check (ended_at >= since)
);

create index ix_kept_out_registration on kept_out (registration);
create index ix_kept_out_worker on kept_out (worker);
create index ix_kept_out_organisation on kept_out (organisation);

-- A record of access is never rewritten; only its seal may be made anew, by another key.
create function keep_emergency_access() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (to_jsonb(old) - 'sealed') = (to_jsonb(new) - 'sealed') then
    return new;
  end if;
  raise exception 'emergency_access is only added to';
end
$$;

create trigger tr_emergency_access_kept before update or delete on emergency_access
  for each row execute function keep_emergency_access();
