-- What was shared with somebody by a referral or handover is asked in every look at a person or a
-- contact. Who receives is found out once, so that the open referrals of the receiver are read along
-- their indexes; before, that was found out for every referral that there was.
create or replace function shared_cases(part text) returns uuid[]
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
declare
  organisations uuid[];
  teams uuid[] := told_ids('teams');
  referrals uuid[];
  received record;
  found uuid[] := '{}';
begin
  if not has_right('referrals:receive') then
    return found;
  end if;
  organisations := receives();
  referrals := (select array_agg(r.id) from referral r
    where r.team = any (teams) and r.status in ('PROPOSED', 'ACCEPTED', 'COMPLETED'));
  if organisations <> '{}' then
    referrals := referrals || (select array_agg(r.id) from referral r
      where r.organisation = any (organisations) and r.status in ('PROPOSED', 'ACCEPTED', 'COMPLETED'));
  end if;
  for received in
    select r.case_id, r.kind, r.basis, coalesce(r.organisation, r.team) as recipient from referral r
    where r.id = any (referrals)
  loop
    if received.basis = 'DANGER' and part in ('CLIENT', 'QUESTION') or exists (
        select from consent k
        where k.case_id = received.case_id and k.purpose = received.kind and part = any (k.parts)
          and coalesce(k.organisation, k.team) = received.recipient
          and k.status <> 'WITHDRAWN' and k.given_on <= today()
          and (k.ends_on is null or k.ends_on > today())) then
      found := found || received.case_id;
    end if;
  end loop;
  return found;
end
$$;

create or replace function shared_clients() returns uuid[]
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
declare
  cases uuid[] := shared_cases('CLIENT');
begin
  return (select coalesce(array_agg(distinct r.client), '{}') from referral r
    where r.case_id = any (cases));
end
$$;

-- In every transaction is asked which households the caller directs. Persons are found by their own
-- index; the households of a team are looked through for those who coordinate it only.
create or replace function directed_by(caller_issuer text, caller_subject text) returns uuid[]
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
declare
  before text := become('access');
  teams uuid[];
  coordinated uuid[];
  persons uuid[];
  found uuid[];
begin
  select array_agg(w.team), array_agg(w.team) filter (where w.function = 'COORDINATOR')
    into teams, coordinated from works_in(caller_issuer, caller_subject) w;
  persons := workers_of(caller_issuer, caller_subject) || (
    select array_agg(m.worker) from mapped_stand_in s join mapped_membership m on m.id = s.membership
    where s.issuer = caller_issuer and s.subject = caller_subject and s.valid @> today());
  found := (select coalesce(array_agg(distinct d.household), '{}') from director d
    where d.worker = any (persons) and d.team = any (teams) and d.during @> today());
  if coordinated is not null then
    found := found || (select coalesce(array_agg(distinct d.household), '{}') from director d
      where d.worker is null and d.team = any (coordinated) and d.during @> today()
        and exists (select from case_file c where c.household = d.household and c.team <> d.team));
  end if;
  perform become(before);
  return found;
end
$$;
