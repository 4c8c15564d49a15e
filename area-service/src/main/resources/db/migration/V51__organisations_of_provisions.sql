-- A provision of an organisation that the municipality works with, beside those known by name only.
alter table provision add column organisation_id uuid,
  add constraint fk_provision_organisation foreign key (municipality, organisation_id)
    references organisation (municipality, id);

create index ix_provision_organisation on provision (organisation_id)
  where organisation_id is not null;
