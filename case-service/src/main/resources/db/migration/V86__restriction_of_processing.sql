-- Restriction of processing (GDPR article 18): while one stands, what is known of a client is shown to nobody,
-- changed by nobody and told to nobody. To all a restricted file is like one that they are kept out of, so
-- every policy that looks at that holds for it as well.
create table processing_restriction (
  id uuid not null constraint pk_processing_restriction primary key,
  municipality text not null,
  client uuid not null constraint fk_processing_restriction_client references client,
  ground text not null constraint ck_processing_restriction_ground check (
    ground in ('ACCURACY_CONTESTED', 'UNLAWFUL', 'NEEDED_FOR_CLAIM', 'OBJECTION')),
  restricted_at timestamptz not null,
  restricted_by text not null,
  restricted_by_issuer text not null,
  lifted_at timestamptz,
  lifted_by text,
  lifted_by_issuer text,
  lifting_reason text constraint ck_processing_restriction_lifting_reason check (
    lifting_reason in ('ACCURACY_CHECKED', 'CORRECTED', 'CLAIM_SETTLED', 'GROUNDS_PREVAIL', 'RESIDENT_ASKED')),
  version bigint not null,
  constraint ck_processing_restriction_lifting check (
    num_nulls(lifted_at, lifted_by, lifted_by_issuer, lifting_reason) in (0, 4)),
  constraint ck_processing_restriction_life check (lifted_at >= restricted_at)
);
create unique index uq_processing_restriction on processing_restriction (client) where lifted_at is null;
create index ix_processing_restriction_municipality on processing_restriction (municipality, id);

-- what was lifted stays so; another one can be put in its place
create function keep_lifted_restriction() returns trigger language plpgsql as $$
begin
  if old.lifted_at is not null then
    raise exception 'a restriction is lifted once'
      using errcode = 'check_violation', constraint = 'ck_processing_restriction_lifted';
  end if;
  return new;
end
$$;
create trigger tr_processing_restriction_lifted before update on processing_restriction
  for each row execute function keep_lifted_restriction();

alter table processing_restriction enable row level security, force row level security;
create policy kept on processing_restriction for select using (
  municipality = any ((select told_texts('municipalities'))::text[])
  and (select has_right('processing:restrict')));
create policy imposed on processing_restriction for insert with check (
  municipality = any ((select told_texts('municipalities'))::text[])
  and (select has_right('processing:restrict'))
  and restricted_by = (select told('subject')) and restricted_by_issuer = (select told('issuer'))
  and knows_client(municipality, client));
create policy lifted on processing_restriction for update using (
  municipality = any ((select told_texts('municipalities'))::text[])
  and (select has_right('processing:restrict')));

-- The files under a restriction, for who asks in the name of the tables' owner.
create function restricted_files() returns uuid[]
  stable security definer set search_path = public, pg_temp language plpgsql as $$
declare
  before text := become('destruction');
  found_files uuid[];
begin
  found_files := array(
    select r.id from processing_restriction p join registration r on r.client = p.client
    where p.lifted_at is null);
  perform become(before);
  return found_files;
end
$$;

alter function kept_from(text, text) rename to kept_out_of;

-- files that somebody is kept out of, or that nobody works in while their processing is restricted
create function kept_from(caller_issuer text, caller_subject text) returns uuid[]
  stable language sql
  return kept_out_of(caller_issuer, caller_subject) || restricted_files();

-- Whether something is hidden from the caller by a restriction only: a registration, a case, a client, a
-- household or a plan by its identifier. Nobody else learns that there is one.
create function hidden_by_restriction(sought uuid) returns boolean
  stable security definer set search_path = public, pg_temp language plpgsql as $$
declare
  before text := become('destruction');
  hidden boolean;
begin
  hidden := exists (
    select from registration r
    where (r.id = sought or r.case_id = sought or r.client = sought or r.household = sought
        or r.household = (select p.household from plan p where p.id = sought))
      and r.id = any (restricted_files())
      and r.municipality = any (told_texts('municipalities'))
      and r.id <> all (kept_out_of(told('issuer'), told('subject')))
      and (r.team = any (told_ids('teams')) or r.household = any (told_ids('directs'))
        or (r.registered_by = told('subject') and r.registered_by_issuer = told('issuer'))
        or (r.team is null and r.municipality = any (told_texts('coordinates')))
        or r.id = any (told_ids('opened'))));
  perform become(before);
  return hidden;
end
$$;

-- What the resident wants kept is not destroyed before the restriction is lifted.
alter function destruction_obstacles(uuid, text, date) rename to obstacles_of_retention;
create function destruction_obstacles(of_client uuid, on_ground text, on_day date) returns text[]
  stable security definer set search_path = public, pg_temp language plpgsql as $$
declare
  before text := become('destruction');
  restricted boolean;
begin
  restricted := exists (select from processing_restriction p
    where p.client = any (same_person(of_client)) and p.lifted_at is null);
  perform become(before);
  return obstacles_of_retention(of_client, on_ground, on_day)
    || case when restricted then array['RESTRICTED'] else '{}' end;
end
$$;
