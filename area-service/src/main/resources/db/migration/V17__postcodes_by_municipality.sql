-- A municipality's table stands by itself: found, replaced and in conflict within it only.
alter table postcode_address drop constraint pk_postcode_address;
alter table postcode_address add constraint pk_postcode_address
  primary key (municipality, year, postcode, house_number);
