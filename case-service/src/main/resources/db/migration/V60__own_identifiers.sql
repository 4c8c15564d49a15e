-- By what a partner's system knows the registrations that it delivered (C14). The identifier itself
-- lies sealed with the registration; here it is a keyed fingerprint, and what was told are keyed marks.
alter table registration add column delivered_by text;

create table own_identifier (
  registration uuid not null constraint pk_own_identifier primary key
    constraint fk_own_identifier_registration references registration on delete cascade,
  municipality text not null,
  issuer text not null,
  subject text not null,
  system text not null,
  fingerprint bytea not null,
  members jsonb not null,
  -- ids only
  answer jsonb not null,
  constraint uq_own_identifier unique (municipality, issuer, subject, system, fingerprint)
);

alter table own_identifier enable row level security, force row level security;
create policy told_by_caller on own_identifier using (
  municipality = any ((select told_texts('municipalities'))::text[])
  and subject = (select told('subject')) and issuer = (select told('issuer')));

-- Who delivers a registration also writes the beginning of its case, which is not seen otherwise.
create function delivered_case(of_case uuid) returns boolean stable language sql
  return exists (
    select from registration r
    where r.case_id = of_case and r.registered_by = told('subject')
      and r.registered_by_issuer = told('issuer'));
create policy delivered on case_phase for insert with check (
  municipality = any ((select told_texts('municipalities'))::text[])
  and phase = 'REGISTERED' and delivered_case(case_id));
create policy delivered_seen on case_phase for select using (
  phase = 'REGISTERED' and delivered_case(case_id));
create policy delivered on timeline_entry for insert with check (
  municipality = any ((select told_texts('municipalities'))::text[]) and delivered_case(case_id));
create index ix_registration_case on registration (case_id);
