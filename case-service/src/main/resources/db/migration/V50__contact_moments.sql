-- Contacts and consultations about a case (C8). The team speaks of a resident who is absent with consent
-- only, or on danger; a talk at the kitchen table is with the resident.
create table contact_moment (
  id uuid not null constraint pk_contact_moment primary key,
  municipality text not null,
  case_id uuid not null constraint fk_contact_moment_case references case_file on delete cascade,
  client uuid not null constraint fk_contact_moment_client references client,
  held_on date not null,
  kind text not null,
  resident_present boolean not null,
  resident_consents boolean,
  on_danger boolean not null,
  workers uuid[] not null,
  network text[] not null,
  sealed bytea not null,
  known_from timestamptz not null,
  asserted boolean not null,
  version bigint not null,
  constraint ck_contact_moment_kind check (kind in ('KITCHEN_TABLE_TALK', 'HOME_VISIT', 'OFFICE_TALK',
    'PHONE', 'MESSAGE', 'TEAM_CONSULTATION')),
  constraint ck_contact_moment_talk check (kind <> 'KITCHEN_TABLE_TALK' or resident_present),
  constraint ck_contact_moment_consent check (
    kind <> 'TEAM_CONSULTATION' or resident_present or coalesce(resident_consents, false) or on_danger)
);

create index ix_contact_moment_case on contact_moment (case_id, held_on desc, id desc);
create index ix_contact_moment_client on contact_moment (client);
select protect_case_table('contact_moment');
