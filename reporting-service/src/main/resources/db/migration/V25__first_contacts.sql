-- The first contact with the resident, and each that became known later and was earlier: the day of
-- each and since when it is known, side by side.
alter table registration_fact
  add column contact_days date[] not null default '{}',
  add column contacts_known_from timestamptz[] not null default '{}',
  add constraint ck_registration_fact_contacts
    check (cardinality(contact_days) = cardinality(contacts_known_from));

-- Of a destroyed registration no contact is known.
create or replace view counted_registration as
select projection, municipality, form, neighbourhood, part_id, team_id, registered_on, known_from,
  closed_on, closed_known_from, gender, birth_year, living_unit, cast(null as text) as age_class,
  case_id, true as days_known, contact_days, contacts_known_from
from registration_fact
union all
select projection, municipality, form, null, null, team_id, registered_in,
  cast(registered_in as timestamp) at time zone 'UTC', closed_in,
  cast(closed_in as timestamp) at time zone 'UTC', gender, null, living_unit,
  case age_class
    when '0-19' then '0-20'
    when '20-39' then '20-40'
    when '40-59' then '40-60'
    when '60-79' then '60-80'
    else age_class end,
  null, false, '{}', '{}'
from remainder_fact;
