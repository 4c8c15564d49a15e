-- Which neighbourhood an address lies in, by the tables that CBS publishes each year. What one
-- import brings is an edition; a table of a municipality and year is the edition that counts for
-- it, so that rows are switched at once and a broken import leaves what was there.
create table postcode_edition (
  id integer generated always as identity constraint pk_postcode_edition primary key,
  year smallint not null constraint ck_postcode_edition_year check (year between 1995 and 2100),
  begun_at timestamptz not null
);

create table postcode_table (
  municipality text not null constraint fk_postcode_table_municipality references municipality,
  year smallint not null,
  edition integer not null constraint fk_postcode_table_edition references postcode_edition,
  addresses integer not null constraint ck_postcode_table_addresses check (addresses >= 0),
  imported_at timestamptz not null,
  constraint pk_postcode_table primary key (municipality, year)
);

create index ix_postcode_table_edition on postcode_table (edition);

-- About 8 million rows a year: what would be asked of every row by a foreign key is asked of whole
-- batches by the import.
create table postcode_address (
  edition integer not null,
  house_number integer not null constraint ck_postcode_address_number check (house_number > 0),
  municipality text collate "C" not null,
  postcode text collate "C" not null
    constraint ck_postcode_address_postcode check (postcode ~ '^[1-9][0-9]{3}[A-Z]{2}$'),
  neighbourhood text collate "C" not null,
  constraint pk_postcode_address primary key (edition, postcode, house_number)
);
