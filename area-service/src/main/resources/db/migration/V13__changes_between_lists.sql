-- What became of a neighbourhood between the lists of two years.
create table neighbourhood_change (
  id uuid not null constraint pk_neighbourhood_change primary key,
  municipality text not null
    constraint fk_neighbourhood_change_municipality references municipality,
  from_year smallint not null,
  from_code text not null constraint fk_neighbourhood_change_from references neighbourhood,
  to_year smallint not null,
  to_code text not null constraint fk_neighbourhood_change_to references neighbourhood,
  kind text not null constraint ck_neighbourhood_change_kind
    check (kind in ('RENAMED', 'RECODED', 'SPLIT', 'MERGED', 'REDRAWN')),
  constraint uq_neighbourhood_change unique (from_code, from_year, to_code, to_year),
  constraint ck_neighbourhood_change_years check (from_year < to_year)
);

create index ix_neighbourhood_change_municipality
  on neighbourhood_change (municipality, from_year, to_year, from_code, to_code);
create index ix_neighbourhood_change_to on neighbourhood_change (to_code);
