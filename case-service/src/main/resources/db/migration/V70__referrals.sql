-- Referrals and handovers (C9): a state machine that the table keeps to as well. They go to an organisation
-- or to another team, by consent or on danger, and their terms are watched.
create table referral (
  id uuid not null constraint pk_referral primary key,
  municipality text not null,
  case_id uuid not null constraint fk_referral_case references case_file on delete cascade,
  registration uuid not null constraint fk_referral_registration references registration,
  client uuid not null constraint fk_referral_client references client,
  proposing_team uuid not null,
  kind text not null,
  target_kind text not null,
  organisation uuid,
  team uuid,
  basis text not null,
  status text not null,
  answer_by date not null,
  report_by date not null,
  sealed bytea not null,
  version bigint not null,
  constraint ck_referral_kind check (kind in ('REFERRAL', 'HANDOVER')),
  constraint ck_referral_target check (
    target_kind in ('PARTNER', 'SECOND_LINE', 'TEAM')
    and num_nonnulls(organisation, team) = 1 and (target_kind = 'TEAM') = (team is not null)
    and team is distinct from proposing_team),
  constraint ck_referral_basis check (basis in ('CONSENT', 'DANGER')),
  constraint ck_referral_status check (
    status in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'COMPLETED', 'REPORTED_BACK'))
);

create index ix_referral_case on referral (case_id, id);
create index ix_referral_client on referral (client);
create index ix_referral_registration on referral (registration);
create index ix_referral_organisation on referral (organisation, id)
  where status in ('PROPOSED', 'ACCEPTED', 'COMPLETED');
create index ix_referral_team on referral (team, id)
  where status in ('PROPOSED', 'ACCEPTED', 'COMPLETED');
create index ix_referral_danger on referral (municipality, id) where basis = 'DANGER';
select protect_case_table('referral');

create function keep_referral_in_order() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' and new.status <> 'PROPOSED'
    or tg_op = 'UPDATE' and new.status <> old.status and (old.status, new.status) not in (
      ('PROPOSED', 'ACCEPTED'), ('PROPOSED', 'DECLINED'), ('PROPOSED', 'WITHDRAWN'),
      ('ACCEPTED', 'COMPLETED'), ('ACCEPTED', 'WITHDRAWN'), ('COMPLETED', 'REPORTED_BACK')) then
    raise exception 'a referral does not become %', new.status
      using errcode = 'check_violation', constraint = 'ck_referral_order';
  end if;
  return new;
end
$$;

create trigger tr_referral_order before insert or update of status on referral
  for each row execute function keep_referral_in_order();

create table referral_change (
  referral uuid not null constraint fk_referral_change_referral references referral on delete cascade,
  place integer not null,
  municipality text not null,
  case_id uuid not null constraint fk_referral_change_case references case_file on delete cascade,
  status text not null,
  on_day date not null,
  known_from timestamptz not null,
  asserted boolean not null,
  constraint pk_referral_change primary key (referral, place)
);

create index ix_referral_change_case on referral_change (case_id);
select protect_case_table('referral_change');
create trigger tr_referral_change_kept before update on referral_change
  for each row execute function refuse_change();

-- Aftercare: on a day the team asks how things go.
create table aftercare (
  id uuid not null constraint pk_aftercare primary key,
  municipality text not null,
  case_id uuid not null constraint fk_aftercare_case references case_file on delete cascade,
  client uuid not null constraint fk_aftercare_client references client,
  started_on date not null,
  contact_on date not null,
  sealed bytea not null,
  known_from timestamptz not null,
  asserted boolean not null,
  completed_on date,
  reached boolean,
  completion_known_from timestamptz,
  completion_asserted boolean,
  version bigint not null,
  constraint ck_aftercare_life check (contact_on >= started_on and completed_on >= started_on),
  constraint ck_aftercare_completion check (
    num_nulls(completed_on, reached, completion_known_from, completion_asserted) in (0, 4))
);

create index ix_aftercare_case on aftercare (case_id, id);
create index ix_aftercare_client on aftercare (client);
create index ix_aftercare_open on aftercare (municipality, contact_on) where completed_on is null;
select protect_case_table('aftercare');

-- What a recipient sees ---------------------------------------------------------------------------------

-- organisations whose systems sign in with the caller's client
create function receives() returns uuid[] stable language sql
  return (select coalesce(array_agg(o.id), '{}') from mapped_organisation o
    where o.client = told('client') and o.municipality = any (told_texts('municipalities')));

-- files that a client keeps these organisations out of
create function files_closed_to(organisations uuid[]) returns uuid[]
  stable language plpgsql as $$
declare
  before text := become('access');
  found uuid[];
begin
  found := (
      select coalesce(array_agg(distinct k.registration), '{}') from kept_out k
      where k.ended_at is null and k.organisation = any (organisations));
  perform become(before);
  return found;
end
$$;

-- A consent is known to whom it allows something.
create policy of_recipient on consent for select using (
  (select has_right('referrals:receive'))
  and municipality = any ((select told_texts('municipalities'))::text[])
  and (organisation = any ((select receives())::uuid[])
    or team = any ((select told_ids('teams'))::uuid[])));

-- An open referral is known to whom it went, while the consent holds; a step may also end it.
create policy received on referral for select using (
  (select has_right('referrals:receive'))
  and municipality = any ((select told_texts('municipalities'))::text[])
  and registration <> all ((select told_ids('kept_from'))::uuid[])
  and registration <> all ((select files_closed_to(receives()))::uuid[])
  and (organisation = any ((select receives())::uuid[])
    or team = any ((select told_ids('teams'))::uuid[]))
  and (status in ('PROPOSED', 'ACCEPTED', 'COMPLETED') or (select runs_as('answering')))
  and (basis = 'DANGER' or exists (
    select from consent k
    where k.case_id = referral.case_id and k.purpose = referral.kind
      and coalesce(k.organisation, k.team) = coalesce(referral.organisation, referral.team)
      and k.status <> 'WITHDRAWN' and k.given_on <= today()
      and (k.ends_on is null or k.ends_on > today()))));
create policy answered on referral for update using (
  (select runs_as('answering'))
  and (organisation = any ((select receives())::uuid[])
    or team = any ((select told_ids('teams'))::uuid[])));
create policy on_danger on referral for select using (
  basis = 'DANGER' and (select has_right('emergency-accesses:read'))
  and municipality = any ((select told_texts('municipalities'))::text[]));
create policy of_received on referral_change for select using (
  (select has_right('referrals:receive'))
  and exists (select from referral r where r.id = referral_change.referral));
create policy answered on referral_change for insert with check (
  (select runs_as('answering'))
  and exists (select from referral r where r.id = referral_change.referral));
create policy on_danger on referral_change for select using (
  (select has_right('emergency-accesses:read'))
  and exists (select from referral r where r.id = referral_change.referral));
create policy answered on timeline_entry for insert with check (
  (select runs_as('answering'))
  and exists (select from referral r where r.case_id = timeline_entry.case_id));
create policy answered on case_work using (
  reason = 'REFERRAL' and (select runs_as('answering'))
  and exists (select from referral r where r.id = case_work.thing and r.case_id = case_work.case_id));

-- cases of which a part is shared with the caller today
create function shared_cases(part text) returns uuid[] stable language sql
  return (select coalesce(array_agg(distinct r.case_id), '{}') from referral r
    where has_right('referrals:receive')
      and (r.organisation = any (receives()) or r.team = any (told_ids('teams')))
      and r.status in ('PROPOSED', 'ACCEPTED', 'COMPLETED')
      and (r.basis = 'DANGER' and part in ('CLIENT', 'QUESTION') or exists (
        select from consent k
        where k.case_id = r.case_id and k.purpose = r.kind and part = any (k.parts)
          and coalesce(k.organisation, k.team) = coalesce(r.organisation, r.team)
          and k.status <> 'WITHDRAWN' and k.given_on <= today()
          and (k.ends_on is null or k.ends_on > today()))));

create function shared_clients() returns uuid[] stable language sql
  return (select coalesce(array_agg(distinct r.client), '{}') from referral r
    where r.case_id = any (shared_cases('CLIENT')));

create policy shared on client for select using (
  (select has_right('referrals:receive'))
  and id = any ((select shared_clients())::uuid[]));
create policy shared on contact_moment for select using (
  (select has_right('referrals:receive'))
  and case_id = any ((select shared_cases('CONTACTS'))::uuid[]));

-- The question of a file that is shared, for the recipient and for who sees the file; the registration
-- itself stays the team's.
create policy shared on registration for select using ((select runs_as('sharing')));
create function shared_question(of_case uuid)
  returns table (registration uuid, kind text, sealed bytea)
  stable language plpgsql as $$
declare
  before text;
begin
  if of_case = any (shared_cases('QUESTION'))
      or has_right('case-files:read') and exists (select from case_file c where c.id = of_case) then
    before := become('sharing');
    return query
      select r.id, r.question_kind, r.sealed from registration r where r.case_id = of_case;
    perform become(before);
  end if;
end
$$;
