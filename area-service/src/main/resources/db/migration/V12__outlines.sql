-- Outlines of neighbourhoods by year, in longitude and latitude (CRS84) as well-known binary.
-- Simplified ones are for maps; where both are recorded the exact one tells where a point lies.
create table neighbourhood_outline (
  neighbourhood text not null
    constraint fk_neighbourhood_outline_neighbourhood references neighbourhood,
  municipality text not null
    constraint fk_neighbourhood_outline_municipality references municipality,
  year smallint not null,
  simplified boolean not null,
  outline bytea not null,
  bounds box not null,
  constraint pk_neighbourhood_outline primary key (neighbourhood, year, simplified),
  constraint ck_neighbourhood_outline_municipality
    check (substr(neighbourhood, 3, 4) = substr(municipality, 3, 4))
);

create index ix_neighbourhood_outline_year
  on neighbourhood_outline (municipality, year, neighbourhood, simplified);
create index ix_neighbourhood_outline_bounds on neighbourhood_outline using gist (bounds);
