-- The social map: what residents can go to, whom it reaches, and when it is open.
create table provision (
  id uuid not null constraint pk_provision primary key,
  municipality text not null constraint fk_provision_municipality references municipality,
  name text not null,
  kind text not null,
  organisation text,
  description_nl text not null,
  description_en text,
  life_domains text[] not null,
  whole_municipality boolean not null,
  indication_needed boolean not null,
  street text,
  house_number text,
  postcode text,
  city text,
  longitude double precision,
  latitude double precision,
  phone text,
  email text,
  website text,
  closed_on_holidays boolean, -- null where the hours are not known
  valid_from date not null,
  valid_until date,
  source text,
  external_id text,
  version bigint not null,
  words tsvector not null generated always as (
    setweight(to_tsvector('dutch', name), 'A')
    || setweight(to_tsvector('dutch', coalesce(organisation, '')), 'B')
    || setweight(to_tsvector('dutch', description_nl), 'C')
    || setweight(to_tsvector('english', coalesce(description_en, '')), 'D')) stored,
  constraint ck_provision_validity check (valid_until >= valid_from),
  constraint ck_provision_place check ((longitude is null) = (latitude is null)),
  constraint ck_provision_source check ((source is null) = (external_id is null)),
  constraint uq_provision_external unique (municipality, source, external_id)
);

create index ix_provision_name on provision (municipality, name, id);
create index ix_provision_words on provision using gin (words);
create index ix_provision_life_domains on provision using gin (life_domains);
create index ix_provision_place on provision using gist (point(longitude, latitude));

create table provision_neighbourhood (
  provision uuid not null
    constraint fk_provision_neighbourhood_provision references provision on delete cascade,
  neighbourhood text not null
    constraint fk_provision_neighbourhood_neighbourhood references neighbourhood,
  constraint pk_provision_neighbourhood primary key (provision, neighbourhood)
);

create index ix_provision_neighbourhood on provision_neighbourhood (neighbourhood);

-- Weekday 1 is Monday. Times are minutes of the day in Europe/Amsterdam, 1440 is midnight at its end.
create table provision_opening (
  provision uuid not null
    constraint fk_provision_opening_provision references provision on delete cascade,
  weekday smallint not null constraint ck_provision_opening_weekday check (weekday between 1 and 7),
  opens smallint not null,
  closes smallint not null,
  constraint ck_provision_opening_times check (0 <= opens and opens < closes and closes <= 1440),
  constraint ex_provision_opening_overlap exclude using gist (
    provision with =, weekday with =, int4range(opens, closes) with &&
  )
);

-- Days that differ from the week: open at these times, or closed where there are none.
create table provision_exception (
  provision uuid not null
    constraint fk_provision_exception_provision references provision on delete cascade,
  first_day date not null,
  last_day date not null,
  opens smallint,
  closes smallint,
  reason text,
  constraint ck_provision_exception_days check (first_day <= last_day),
  constraint ck_provision_exception_times check (
    (opens is null and closes is null)
    or (0 <= opens and opens < closes and closes <= 1440 and closes is not null)
  )
);

create index ix_provision_exception on provision_exception (provision);

-- Great-circle distance on a sphere of the earth's mean radius (haversine); within 0.5 % of the
-- ellipsoid, which is far below what an address on a map is worth.
create function metres_between(
  longitude_a double precision, latitude_a double precision,
  longitude_b double precision, latitude_b double precision
) returns double precision language sql immutable strict parallel safe
return 2 * 6371008.8 * asin(least(1, sqrt(
  sin(radians(latitude_b - latitude_a) / 2) ^ 2
  + cos(radians(latitude_a)) * cos(radians(latitude_b))
    * sin(radians(longitude_b - longitude_a) / 2) ^ 2)));
