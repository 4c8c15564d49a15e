-- Municipalities and their neighbourhoods, a list for each year that CBS publishes one.
create extension if not exists btree_gist;

create table municipality (
  code text not null constraint pk_municipality primary key
    constraint ck_municipality_code check (code ~ '^GM[0-9]{4}$'),
  name text not null,
  version bigint not null
);

create table neighbourhood (
  code text not null constraint pk_neighbourhood primary key
    constraint ck_neighbourhood_code check (code ~ '^BU[0-9A-Z]{8}$'),
  municipality text not null
    constraint fk_neighbourhood_municipality references municipality,
  version bigint not null
);

create index ix_neighbourhood_municipality on neighbourhood (municipality, code);

create table neighbourhood_year (
  neighbourhood text not null
    constraint fk_neighbourhood_year_neighbourhood references neighbourhood,
  year smallint not null,
  name text not null,
  district_code text not null,
  district_name text not null,
  inhabitants integer constraint ck_neighbourhood_year_inhabitants check (inhabitants >= 0),
  constraint pk_neighbourhood_year primary key (neighbourhood, year)
);

-- Parts that CBS does not know, such as Céramique in Wyck.
create table neighbourhood_part (
  id uuid not null constraint pk_neighbourhood_part primary key,
  neighbourhood text not null
    constraint fk_neighbourhood_part_neighbourhood references neighbourhood,
  name text not null,
  constraint uq_neighbourhood_part_name unique (neighbourhood, name)
);
