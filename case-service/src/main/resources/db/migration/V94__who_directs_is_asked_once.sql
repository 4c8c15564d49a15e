-- As whom a caller directs was asked again for each director of each team; each request asks what it may
-- see, so that is asked once.
create or replace function directed_by(caller_issuer text, caller_subject text) returns uuid[]
  language plpgsql stable as $$
declare
  before text := become('access');
  workers uuid[] := workers_of(caller_issuer, caller_subject);
  found uuid[];
begin
  found := (
      select coalesce(array_agg(distinct d.household), '{}')
      from works_in(caller_issuer, caller_subject) w
      join director d on d.team = w.team and d.during @> today()
      where (d.worker is null and w.function = 'COORDINATOR' and exists (
          select from case_file c where c.household = d.household and c.team <> d.team))
        or d.worker = any (workers)
        or d.worker in (
          select m.worker from mapped_stand_in s join mapped_membership m on m.id = s.membership
          where s.issuer = caller_issuer and s.subject = caller_subject and s.valid @> today()));
  perform become(before);
  return found;
end
$$;
