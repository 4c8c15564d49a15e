-- Nobody records a neighbourhood of another municipality: its code holds its municipality's digits.
alter table neighbourhood add constraint ck_neighbourhood_municipality
  check (substr(code, 3, 4) = substr(municipality, 3, 4));
