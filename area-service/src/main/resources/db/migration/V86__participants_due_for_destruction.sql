-- Who has had nothing in the exchange for longer than participants are kept (G5).

-- The last day on which a participant had anything; what is open, runs or is still to come lasts until today,
-- or until the day that was agreed.
create function last_day_of_participant(of_participant uuid, today date) returns date stable language sql
  return greatest(
    (select p.registered_on from participant p where p.id = of_participant),
    (select max(case when e.status = 'OPEN' then coalesce(e.until_day, today) else e.entered_on end)
      from exchange_entry e where e.participant = of_participant),
    (select max(s.on_day) from exchange_entry e join exchange_entry_status s on s.entry = e.id
      where e.participant = of_participant),
    (select max(case when m.status = 'ACCEPTED' then today else s.on_day end)
      from exchange_entry e
      join exchange_match m on e.id in (m.request, m.offer)
      join exchange_match_status s on s.match = m.id
      where e.participant = of_participant),
    (select max(case when l.status in ('RESERVED', 'OUT') then greatest(today, l.last_day)
        else greatest(l.last_day, l.returned_on) end)
      from loan l where l.participant = of_participant),
    (select max(coalesce(t.left_on, d.held_on, t.joined_on))
      from participation t left join collective_activity_date d on d.activity = t.activity
      where t.participant = of_participant));

-- free_before is today less the term; those whose last day was longest ago in front.
create function participants_due(
    in_municipality text, today date, free_before date, after_day date, after_id uuid, at_most integer)
  returns table (participant uuid, last_day date) stable language plpgsql as $$
declare
  before text := become('persons');
begin
  if has_right('persons:destroy') and in_municipality = any (told_texts('municipalities')) then
    return query
      select p.id, l.last_day
      from participant p
      join participant_person i on i.id = p.id
      cross join lateral (select last_day_of_participant(p.id, today) as last_day) l
      where p.municipality = in_municipality and p.registered_on <= free_before
        and l.last_day <= free_before and (l.last_day, p.id) > (after_day, after_id)
      order by l.last_day, p.id limit at_most;
  end if;
  perform become(before);
end
$$;
