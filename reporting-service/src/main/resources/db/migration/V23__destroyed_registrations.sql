-- What remains of destroyed registrations, so that totals of old periods still come out.
create table remainder_fact (
  projection integer not null,
  remainder_id uuid not null,
  version bigint not null,
  event_time timestamptz not null,
  municipality text not null,
  form text not null,
  team_id uuid,
  registered_in date not null,
  closed_in date,
  gender text not null,
  age_class text,
  living_unit text,
  constraint pk_remainder_fact primary key (projection, remainder_id)
);

create index ix_remainder_fact_registered_in
  on remainder_fact (projection, municipality, registered_in);

-- Every registration that counts, whether its file is still there or not. Of a destroyed one only
-- months are known: it counts on their first day, and as known from then.
create view counted_registration as
select projection, municipality, form, neighbourhood, part_id, team_id, registered_on, known_from,
  closed_on, closed_known_from, gender, birth_year, living_unit, cast(null as text) as age_class,
  case_id, true as days_known
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
  null, false
from remainder_fact;
