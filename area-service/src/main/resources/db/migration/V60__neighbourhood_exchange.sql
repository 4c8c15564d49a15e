-- The neighbourhood exchange: who takes part, what they ask and offer, and what was matched.
create table participant (
  id uuid not null constraint pk_participant primary key,
  municipality text not null constraint fk_participant_municipality references municipality,
  neighbourhood text not null constraint fk_participant_neighbourhood references neighbourhood,
  registered_on date not null,
  version bigint not null,
  constraint uq_participant_municipality unique (id, municipality)
);

create index ix_participant_municipality on participant (municipality, registered_on, id);

-- All that tells who somebody is stands here and nowhere else, sealed.
create table participant_person (
  id uuid not null constraint pk_participant_person primary key
    constraint fk_participant_person_participant references participant on delete cascade,
  sealed bytea not null,
  -- keyed fingerprints, by which somebody is found again
  family_name_mark bytea not null,
  phone_mark bytea,
  email_mark bytea
);

create index ix_participant_person_family_name_mark on participant_person (family_name_mark);
create index ix_participant_person_phone_mark on participant_person (phone_mark);
create index ix_participant_person_email_mark on participant_person (email_mark);

create table exchange_entry (
  id uuid not null constraint pk_exchange_entry primary key,
  side text not null constraint ck_exchange_entry_side check (side in ('REQUEST', 'OFFER')),
  municipality text not null constraint fk_exchange_entry_municipality references municipality,
  participant uuid not null,
  kind text not null,
  neighbourhood text not null constraint fk_exchange_entry_neighbourhood references neighbourhood,
  -- what a resident asks or offers, in words: in no list and in no event
  sealed bytea not null,
  case_id uuid,
  entered_on date not null,
  until_day date,
  status text not null
    constraint ck_exchange_entry_status check (status in ('OPEN', 'MATCHED', 'FULFILLED', 'WITHDRAWN')),
  version bigint not null,
  constraint fk_exchange_entry_participant foreign key (participant, municipality)
    references participant (id, municipality),
  constraint ck_exchange_entry_case check (case_id is null or side = 'REQUEST'),
  constraint ck_exchange_entry_period check (until_day >= entered_on),
  constraint uq_exchange_entry_whose unique (id, side, municipality, participant)
);

create index ix_exchange_entry_list on exchange_entry (municipality, side, entered_on, id);
create index ix_exchange_entry_kind on exchange_entry (municipality, kind, side)
  where status = 'OPEN';
create index ix_exchange_entry_participant on exchange_entry (participant);
create index ix_exchange_entry_case on exchange_entry (case_id) where case_id is not null;

-- Every status with the day from which it was true and the moment from which that was known. Rows
-- are only added.
create table exchange_entry_status (
  entry uuid not null constraint fk_exchange_entry_status_entry references exchange_entry,
  place integer not null,
  status text not null,
  on_day date not null,
  known_from timestamptz not null,
  asserted boolean not null,
  constraint pk_exchange_entry_status primary key (entry, place)
);

create table exchange_match (
  id uuid not null constraint pk_exchange_match primary key,
  municipality text not null constraint fk_exchange_match_municipality references municipality,
  request uuid not null,
  request_side text not null default 'REQUEST'
    constraint ck_exchange_match_request check (request_side = 'REQUEST'),
  requester uuid not null,
  offer uuid not null,
  offer_side text not null default 'OFFER'
    constraint ck_exchange_match_offer check (offer_side = 'OFFER'),
  offerer uuid not null,
  reasons text[] not null,
  reciprocal boolean not null,
  status text not null
    constraint ck_exchange_match_status check (status in ('ACCEPTED', 'FULFILLED', 'DISSOLVED')),
  version bigint not null,
  constraint fk_exchange_match_request foreign key (request, request_side, municipality, requester)
    references exchange_entry (id, side, municipality, participant),
  constraint fk_exchange_match_offer foreign key (offer, offer_side, municipality, offerer)
    references exchange_entry (id, side, municipality, participant),
  constraint ck_exchange_match_two_people check (requester <> offerer)
);

-- A match takes one request and one offer once; only a dissolved one gives them free again.
create unique index uq_exchange_match_request on exchange_match (request)
  where status <> 'DISSOLVED';
create unique index uq_exchange_match_offer on exchange_match (offer) where status <> 'DISSOLVED';
create index ix_exchange_match_list on exchange_match (municipality, id);
create index ix_exchange_match_of_request on exchange_match (request);

create table exchange_match_status (
  match uuid not null constraint fk_exchange_match_status_match references exchange_match,
  place integer not null,
  status text not null,
  on_day date not null,
  known_from timestamptz not null,
  asserted boolean not null,
  constraint pk_exchange_match_status primary key (match, place)
);

-- Offers that were proposed for a request and declined, so that they are not proposed again.
create table exchange_decline (
  request uuid not null constraint fk_exchange_decline_request references exchange_entry,
  offer uuid not null constraint fk_exchange_decline_offer references exchange_entry,
  declined_on date not null,
  constraint pk_exchange_decline primary key (request, offer)
);

-- What was known is never rewritten.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'history is only added to: %', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger tr_exchange_entry_status before update on exchange_entry_status
  for each row execute function refuse_change();
create trigger tr_exchange_match_status before update on exchange_match_status
  for each row execute function refuse_change();
