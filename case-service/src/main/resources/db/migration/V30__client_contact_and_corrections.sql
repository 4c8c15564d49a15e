-- A client is corrected: what is known now lies in client, what was known before in client_correction,
-- both sealed. A citizen service number is found again by a keyed hash only.
alter table client
  add column version bigint not null default 1,
  add column bsn_key bytea,
  add constraint ck_client_bsn_key check (octet_length(bsn_key) = 16);

create index ix_client_bsn_key on client (bsn_key) where bsn_key is not null;
create index ix_client_municipality on client (municipality, id);

create table client_correction (
  id uuid not null constraint pk_client_correction primary key,
  municipality text not null,
  client uuid not null constraint fk_client_correction_client references client,
  -- the state that was replaced
  version bigint not null,
  sealed bytea not null,
  corrected_at timestamptz not null,
  corrected_by text not null,
  corrected_by_issuer text not null,
  worker uuid,
  constraint uq_client_correction_version unique (client, version)
);

-- whether the caller works in the file of a client: its team, who directs the household, and without a
-- team the coordinators of the municipality
create function works_in_file_of(sought uuid) returns boolean stable language sql
  return exists (
    select from registration r
    where r.client = sought and (
      r.team = any (told_ids('teams'))
      or r.household = any (told_ids('directs'))
      or (r.team is null and r.municipality = any (told_texts('coordinates')))));

create policy corrected on client for update using (works_in_file_of(id));

alter table client_correction enable row level security, force row level security;
create policy seen on client_correction for select using (
  exists (select from registration r where r.client = client_correction.client));
create policy added on client_correction for insert with check (works_in_file_of(client));
create policy sealed_anew on client_correction using ((select runs_as('re-sealing')));
