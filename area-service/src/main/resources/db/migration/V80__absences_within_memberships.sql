-- Nobody is absent from a team that they are no member of, whichever of the two is told last.
create function keep_absences_within_membership() returns trigger language plpgsql as $$
begin
  -- whoever changes the terms or the absences of a membership at the same time waits
  perform from membership where id = new.membership for update;
  if exists (
    select from absence a
    where a.membership = new.membership and a.known_until is null
      and not coalesce(
        (select range_agg(daterange(t.valid_from, t.valid_until))
            @> daterange(a.valid_from, a.valid_until)
          from membership_term t where t.membership = a.membership and t.known_until is null),
        false)
  ) then
    raise exception 'an absence violates check constraint "tr_absence_within_membership"'
      using errcode = 'check_violation', constraint = 'tr_absence_within_membership';
  end if;
  return null;
end $$;

-- at the end of the transaction, which cuts the absences with the terms
create constraint trigger tr_absence_within_membership after insert on absence
  deferrable initially deferred
  for each row execute function keep_absences_within_membership();

create constraint trigger tr_membership_around_absences after insert or update on membership_term
  deferrable initially deferred
  for each row execute function keep_absences_within_membership();
