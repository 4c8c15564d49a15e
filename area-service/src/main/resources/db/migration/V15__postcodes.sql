-- Which neighbourhood an address lies in, by the tables that CBS publishes: a table per municipality
-- and year, years side by side.
create table postcode_table (
  municipality text not null constraint fk_postcode_table_municipality references municipality,
  year smallint not null constraint ck_postcode_table_year check (year between 1995 and 2100),
  addresses integer not null constraint ck_postcode_table_addresses check (addresses > 0),
  imported_at timestamptz not null,
  constraint pk_postcode_table primary key (municipality, year)
);

-- About 8 million rows a year: what a foreign key would ask of every row, the import asks of many
-- at once.
create table postcode_address (
  house_number integer not null constraint ck_postcode_address_number check (house_number > 0),
  year smallint not null,
  municipality text collate "C" not null,
  postcode text collate "C" not null
    constraint ck_postcode_address_postcode check (postcode ~ '^[1-9][0-9]{3}[A-Z]{2}$'),
  neighbourhood text collate "C" not null,
  constraint pk_postcode_address primary key (year, postcode, house_number)
);
