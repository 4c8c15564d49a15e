-- Whoever writes: a row's team, neighbourhood and part of it are of the row's own municipality. The
-- code of a neighbourhood holds its municipality's digits.
alter table assignment
  drop constraint fk_assignment_part,
  drop constraint fk_assignment_team,
  add constraint fk_assignment_part_neighbourhood
    foreign key (part, neighbourhood) references neighbourhood_part (id, neighbourhood),
  add constraint fk_assignment_municipality_team
    foreign key (municipality, team) references team (municipality, id),
  add constraint ck_assignment_neighbourhood
    check (substr(neighbourhood, 3, 4) = substr(municipality, 3, 4));

alter table released_area
  drop constraint fk_released_area_part,
  add constraint fk_released_area_part_neighbourhood
    foreign key (part, neighbourhood) references neighbourhood_part (id, neighbourhood);

alter table part_address_range add constraint ck_part_address_range_neighbourhood
  check (substr(neighbourhood, 3, 4) = substr(municipality, 3, 4));

alter table participant add constraint ck_participant_neighbourhood
  check (substr(neighbourhood, 3, 4) = substr(municipality, 3, 4));

alter table exchange_entry add constraint ck_exchange_entry_neighbourhood
  check (substr(neighbourhood, 3, 4) = substr(municipality, 3, 4));

alter table lendable_thing add constraint ck_lendable_thing_neighbourhood
  check (substr(neighbourhood, 3, 4) = substr(municipality, 3, 4));
