-- What CBS counts for a whole district or municipality: it is not the sum of rounded neighbourhoods.
create table municipality_year (
  municipality text not null
    constraint fk_municipality_year_municipality references municipality,
  year smallint not null,
  name text not null,
  inhabitants integer constraint ck_municipality_year_inhabitants check (inhabitants >= 0),
  constraint pk_municipality_year primary key (municipality, year)
);

create table district_year (
  code text not null constraint ck_district_year_code check (code ~ '^WK[0-9A-Z]{6}$'),
  municipality text not null
    constraint fk_district_year_municipality references municipality,
  year smallint not null,
  name text not null,
  inhabitants integer constraint ck_district_year_inhabitants check (inhabitants >= 0),
  constraint pk_district_year primary key (code, year),
  constraint ck_district_year_municipality check (substr(code, 3, 4) = substr(municipality, 3, 4))
);

create index ix_district_year_municipality on district_year (municipality, year, code);
