-- Which addresses lie in a part that CBS does not know. Where "addresses_complete", an address that
-- is not listed lies outside the part.
alter table neighbourhood_part
  add column addresses_complete boolean not null default false,
  add constraint uq_neighbourhood_part_neighbourhood unique (id, neighbourhood);

create table part_address_range (
  id uuid not null constraint pk_part_address_range primary key,
  municipality text not null
    constraint fk_part_address_range_municipality references municipality,
  neighbourhood text not null,
  part uuid not null,
  position integer not null,
  postcode text not null
    constraint ck_part_address_range_postcode check (postcode ~ '^[1-9][0-9]{3}[A-Z]{2}$'),
  -- all house numbers of the postcode where unbounded
  numbers int4range not null constraint ck_part_address_range_numbers check (not isempty(numbers)),
  -- 1 stands for odd numbers, 2 for even ones
  sides int4range not null constraint ck_part_address_range_sides
    check (sides in ('[1,2)', '[2,3)', '[1,3)')),
  -- 0 stands for no house letter, 1 to 26 for A to Z
  letters int4multirange not null constraint ck_part_address_range_letters
    check (not isempty(letters) and letters <@ '{[0,27)}'::int4multirange),
  constraint fk_part_address_range_part
    foreign key (part, neighbourhood) references neighbourhood_part (id, neighbourhood),
  -- an address lies in one part of a neighbourhood at most
  constraint ex_part_address_range_overlap exclude using gist (
    neighbourhood with =,
    postcode with =,
    numbers with &&,
    sides with &&,
    letters with &&
  ),
  constraint uq_part_address_range_position unique (part, position)
);
