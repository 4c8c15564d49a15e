-- What an organisation is called, and with which client its systems sign in. What was told of them is read
-- once more.
alter table mapped_organisation add column name text, add column client text;
create index ix_mapped_organisation_client on mapped_organisation (client);
update mapped_organisation set version = 0;
delete from inbox_offset where topic like '%area.organisations.v1';

-- What may be told to whom, for what, of which parts of the file (C13). To one recipient for one purpose
-- there is at most one consent on any day.
create table consent (
  id uuid not null constraint pk_consent primary key,
  municipality text not null,
  case_id uuid not null constraint fk_consent_case references case_file on delete cascade,
  client uuid not null constraint fk_consent_client references client,
  organisation uuid,
  team uuid,
  purpose text not null,
  status text not null,
  given_on date not null,
  ends_on date,
  parts text[] not null,
  -- null for all
  life_domains text[],
  way text not null,
  sealed bytea not null,
  version bigint not null,
  constraint ck_consent_recipient check (num_nonnulls(organisation, team) = 1),
  constraint ck_consent_purpose check (purpose in ('REFERRAL', 'HANDOVER', 'CONSULTATION')),
  constraint ck_consent_status check (status in ('GIVEN', 'LIMITED', 'WITHDRAWN')),
  constraint ck_consent_withdrawn check (status <> 'WITHDRAWN' or ends_on is not null),
  constraint ck_consent_parts check (
    cardinality(parts) > 0
    and parts <@ array['CLIENT', 'QUESTION', 'CONTACTS', 'SCORES', 'SUPPORT', 'PLAN']),
  constraint ck_consent_life check (ends_on >= given_on),
  constraint ex_consent_one exclude using gist (
    case_id with =, coalesce(organisation, team) with =, purpose with =,
    daterange(given_on, ends_on) with &&)
);

create index ix_consent_case on consent (case_id, id);
create index ix_consent_client on consent (client);
create index ix_consent_organisation on consent (organisation) where organisation is not null;
select protect_case_table('consent');

create table consent_change (
  consent uuid not null constraint fk_consent_change_consent references consent on delete cascade,
  place integer not null,
  municipality text not null,
  case_id uuid not null constraint fk_consent_change_case references case_file on delete cascade,
  status text not null,
  on_day date not null,
  parts text[] not null,
  life_domains text[],
  known_from timestamptz not null,
  asserted boolean not null,
  constraint pk_consent_change primary key (consent, place)
);

create index ix_consent_change_case on consent_change (case_id);
select protect_case_table('consent_change');
create trigger tr_consent_change_kept before update on consent_change
  for each row execute function refuse_change();

-- what was withdrawn stays withdrawn, and a consent covers more by being given anew only
create function keep_consent_narrowing() returns trigger language plpgsql as $$
begin
  if old.status = 'WITHDRAWN' and new.status <> 'WITHDRAWN' or not new.parts <@ old.parts
      or old.life_domains is not null
        and (new.life_domains is null or not new.life_domains <@ old.life_domains)
      or new.ends_on is null and old.ends_on is not null then
    raise exception 'a consent only ever covers less'
      using errcode = 'check_violation', constraint = 'ck_consent_narrowing';
  end if;
  return new;
end
$$;

create trigger tr_consent_narrowing before update on consent
  for each row execute function keep_consent_narrowing();

-- Independent client support: everybody is offered it.
create table independent_support_offer (
  id uuid not null constraint pk_independent_support_offer primary key,
  municipality text not null,
  case_id uuid not null
    constraint fk_independent_support_offer_case references case_file on delete cascade,
  client uuid not null constraint fk_independent_support_offer_client references client,
  status text not null,
  offered_on date not null,
  known_from timestamptz not null,
  asserted boolean not null,
  answered_on date,
  answer_known_from timestamptz,
  answer_asserted boolean,
  organisation uuid,
  version bigint not null,
  constraint ck_independent_support_offer_status check (status in ('OFFERED', 'USED', 'DECLINED')),
  constraint ck_independent_support_offer_answer check (
    num_nulls(answered_on, answer_known_from, answer_asserted)
      = case status when 'OFFERED' then 3 else 0 end),
  constraint ck_independent_support_offer_life check (answered_on >= offered_on)
);

create index ix_independent_support_offer_case on independent_support_offer (case_id, id);
create index ix_independent_support_offer_client on independent_support_offer (client);
select protect_case_table('independent_support_offer');

-- The client asks for another worker.
create table worker_change_request (
  id uuid not null constraint pk_worker_change_request primary key,
  municipality text not null,
  case_id uuid not null constraint fk_worker_change_request_case references case_file on delete cascade,
  client uuid not null constraint fk_worker_change_request_client references client,
  worker uuid,
  other_worker uuid,
  status text not null,
  sealed bytea not null,
  asked_on date not null,
  known_from timestamptz not null,
  asserted boolean not null,
  answered_on date,
  answer_known_from timestamptz,
  answer_asserted boolean,
  version bigint not null,
  constraint ck_worker_change_request_status check (status in ('ASKED', 'GRANTED', 'DECLINED')),
  constraint ck_worker_change_request_answer check (
    num_nulls(answered_on, answer_known_from, answer_asserted)
      = case status when 'ASKED' then 3 else 0 end),
  constraint ck_worker_change_request_life check (answered_on >= asked_on)
);

create index ix_worker_change_request_case on worker_change_request (case_id, id);
create index ix_worker_change_request_client on worker_change_request (client);
select protect_case_table('worker_change_request');
