-- A consent for some life domains limited nothing that its recipient saw (C13). By such a consent contacts are not
-- shared, since they have no domain, and the question only where all of its domains are covered.

-- In which domains the question itself lies is sealed with it; of needs that were known before, each may have been
-- asked about.
alter table case_need add column asked boolean not null default true;
create policy shared on case_need for select using ((select runs_as('sharing')));

-- whether a consent for these life domains, null for all, covers a part of a case
create function reaches_part(part text, of_case uuid, domains text[]) returns boolean
  stable set plan_cache_mode = force_generic_plan language plpgsql as $$
declare
  before text;
  asked_about text[];
begin
  if domains is null or part = 'CLIENT' then
    return true;
  end if;
  if part <> 'QUESTION' then
    return false;
  end if;
  before := become('sharing');
  asked_about := array(select n.life_domain from case_need n where n.case_id = of_case and n.asked);
  perform become(before);
  return asked_about <> '{}' and asked_about <@ domains;
end
$$;

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
          and (k.ends_on is null or k.ends_on > today())
          and reaches_part(part, k.case_id, k.life_domains)) then
      found := found || received.case_id;
    end if;
  end loop;
  return found;
end
$$;
