-- With which client of the identity provider an organisation's own systems sign in: they report
-- their own deployment and nobody else's.
alter table organisation add column client text;

create unique index uq_organisation_client on organisation (municipality, client);
