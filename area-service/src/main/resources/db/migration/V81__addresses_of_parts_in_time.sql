-- Which addresses lie in a part, from which day on, and since when that is known.
create table part_addresses (
  id uuid not null constraint pk_part_addresses primary key,
  municipality text not null constraint fk_part_addresses_municipality references municipality,
  neighbourhood text not null,
  part uuid not null,
  -- whether these are all: then any other address lies outside the part
  complete boolean not null,
  valid daterange not null constraint ck_part_addresses_valid check (not isempty(valid)),
  known tstzrange not null constraint ck_part_addresses_known check (not isempty(known)),
  asserted boolean not null,
  constraint fk_part_addresses_part
    foreign key (part, neighbourhood) references neighbourhood_part (id, neighbourhood),
  constraint ck_part_addresses_neighbourhood
    check (substr(neighbourhood, 3, 4) = substr(municipality, 3, 4)),
  constraint uq_part_addresses_valid unique (id, part, valid),
  constraint ex_part_addresses_overlap exclude using gist (
    part with =, valid with &&, known with &&)
);

insert into part_addresses
  select gen_random_uuid(), n.municipality, p.neighbourhood, p.id, p.addresses_complete, '(,)',
    tstzrange(now(), null), false
  from neighbourhood_part p join neighbourhood n on n.code = p.neighbourhood
  where p.addresses_complete or exists (select from part_address_range r where r.part = p.id);

alter table part_address_range
  add column addresses uuid,
  add column valid daterange,
  add column known tstzrange;
update part_address_range r set addresses = a.id, valid = a.valid, known = a.known
  from part_addresses a where a.part = r.part;
alter table part_address_range
  alter column addresses set not null,
  alter column valid set not null,
  alter column known set not null,
  drop constraint uq_part_address_range_position,
  drop constraint ex_part_address_range_overlap,
  add constraint ck_part_address_range_known check (not isempty(known)),
  add constraint fk_part_address_range_addresses
    foreign key (addresses, part, valid) references part_addresses (id, part, valid),
  add constraint uq_part_address_range_position unique (addresses, position),
  -- an address lies in one part of a neighbourhood at most on any day, as known at any moment
  add constraint ex_part_address_range_overlap exclude using gist (
    neighbourhood with =,
    postcode with =,
    numbers with &&,
    sides with &&,
    letters with &&,
    valid with &&,
    known with &&
  );
alter table neighbourhood_part drop column addresses_complete;

create trigger tr_part_addresses_history before update or delete on part_addresses
  for each row execute function keep_known_history();
create trigger tr_part_address_range_history before update or delete on part_address_range
  for each row execute function keep_known_history();
