-- What area-service told of who works in which team: by sign-in (issuer and subject), never by name.
-- Only what is known now; the highest version of each event stays.
create table mapped_membership (
  id uuid not null constraint pk_mapped_membership primary key,
  municipality text not null,
  version bigint not null,
  team uuid not null,
  worker uuid not null,
  issuer text,
  subject text
);

create index ix_mapped_membership_subject on mapped_membership (subject, issuer);

create table mapped_member_term (
  membership uuid not null constraint fk_mapped_member_term_membership references mapped_membership,
  function text not null,
  organisation uuid not null,
  valid daterange not null
);

create index ix_mapped_member_term_membership on mapped_member_term (membership);

-- absences in which somebody stands in
create table mapped_stand_in (
  membership uuid not null constraint fk_mapped_stand_in_membership references mapped_membership,
  worker uuid not null,
  issuer text,
  subject text,
  valid daterange not null
);

create index ix_mapped_stand_in_membership on mapped_stand_in (membership);
create index ix_mapped_stand_in_subject on mapped_stand_in (subject, issuer);

-- organisations that people of teams work for: a client may have one kept out of the file
create table mapped_organisation (
  id uuid not null constraint pk_mapped_organisation primary key,
  municipality text not null,
  version bigint not null
);

-- who registered somebody: a subject means something together with its issuer only
alter table registration add column registered_by_issuer text;
create index ix_registration_registered_by on registration (registered_by, registered_by_issuer);
create index ix_registration_team on registration (team, registered_on, id);
