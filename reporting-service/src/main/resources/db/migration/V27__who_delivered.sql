-- By which system a registration came; null where that is not known.
alter table registration_fact add column delivered_by text;

-- What is kept lacks this and the case and payments of expenditures: the next projection, read from the
-- topics from their beginning, is the one that answers.
update active_projection set projection = nextval('projection_number');
