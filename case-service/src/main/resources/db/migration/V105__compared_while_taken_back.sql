-- Somebody who is compared with another may be destroyed, or taken back in a test municipality, at that very
-- moment: the other is held first, waited for, and left out where it is gone. One resident's registration
-- failed on it before (fk_duplicate_signal_client).
-- a row can be held by who could change it, and is changed by nobody who compares
create policy held_to_compare on client for update using ((select runs_as('comparing'))) with check (false);

create or replace function compare_client(of_client uuid, in_municipality text, kinds text[], keys text[])
  returns void language plpgsql as $$
declare
  before text := become('comparing');
  its_team uuid := (select team from registration where client = of_client);
  others uuid[];
begin
  delete from client_key where client = of_client;
  insert into client_key (client, municipality, kind, key)
    select distinct on (k.key) of_client, in_municipality, k.kind, decode(k.key, 'hex')
    from unnest(kinds, keys) as k(kind, key);
  others := array(
    select other.client
    from client_key own join client_key other
      on other.key = own.key and other.municipality = own.municipality and other.client <> own.client
    where own.client = of_client and not exists (
      select from duplicate_signal s
      where s.client = of_client and s.duplicate = other.client)
    group by other.client
    -- by number before by name, and who came last; more than these are alike for another reason
    order by min(other.kind), other.client desc limit 10);
  if cardinality(others) > 0 then
    -- in one order, so that two who compare do not wait for each other
    perform from client c where c.id = any (others) order by c.id for key share;
    insert into duplicate_signal (id, municipality, client, duplicate, duplicate_team, kind, signalled_at, version)
      select uuidv7(), in_municipality, other.client, of_client, its_team, min(other.kind), now(), 1
      from client_key own join client_key other
        on other.key = own.key and other.municipality = own.municipality
      where own.client = of_client and other.client = any (others)
      group by other.client
      on conflict on constraint uq_duplicate_signal_pair do nothing;
  end if;
  perform become(before);
end
$$;
