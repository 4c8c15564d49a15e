-- Who works in which team. A worker is a pseudonym; who it is stands in a table of its own.
create table worker (
  id uuid not null constraint pk_worker primary key,
  municipality text not null constraint fk_worker_municipality references municipality,
  issuer text,
  subject text,
  version bigint not null,
  constraint ck_worker_login check (num_nonnulls(issuer, subject) in (0, 2)),
  constraint uq_worker_login unique (municipality, issuer, subject),
  constraint uq_worker_municipality unique (municipality, id)
);

create table worker_person (
  worker uuid not null constraint pk_worker_person primary key
    constraint fk_worker_person_worker references worker,
  given_name text not null,
  family_name text not null,
  -- the family name as it is looked for: without capitals, accents and spaces
  family_name_key text not null,
  email text,
  phone text
);

create index ix_worker_person_family_name_key on worker_person (family_name_key);

alter table team add constraint uq_team_municipality unique (municipality, id);

create table membership (
  id uuid not null constraint pk_membership primary key,
  municipality text not null,
  team uuid not null,
  worker uuid not null,
  version bigint not null,
  constraint fk_membership_team foreign key (municipality, team) references team (municipality, id),
  constraint fk_membership_worker
    foreign key (municipality, worker) references worker (municipality, id),
  constraint uq_membership_identity unique (id, municipality, team, worker)
);

create index ix_membership_team on membership (team);
create index ix_membership_worker on membership (worker);

create table membership_term (
  id uuid not null constraint pk_membership_term primary key,
  municipality text not null,
  membership uuid not null,
  team uuid not null,
  worker uuid not null,
  organisation uuid not null,
  kind text not null,
  function text not null,
  discipline text not null,
  focus text not null,
  attachment text not null,
  steered_by text not null,
  -- what was agreed: hours, or a share of full time, or neither (not known)
  hours_per_week numeric(4, 1) constraint ck_membership_term_hours check (hours_per_week > 0),
  fte numeric(4, 3) constraint ck_membership_term_fte check (fte > 0),
  availability text,
  trainings text,
  reimbursement text,
  valid_from date not null,
  valid_until date constraint ck_membership_term_valid check (valid_until > valid_from),
  known_from timestamptz not null,
  known_until timestamptz constraint ck_membership_term_known check (known_until > known_from),
  asserted boolean not null,
  constraint ck_membership_term_deployment check (num_nonnulls(hours_per_week, fte) <= 1),
  constraint ck_membership_term_volunteer check (
    kind = 'VOLUNTEER' or num_nonnulls(availability, trainings, reimbursement) = 0
  ),
  constraint fk_membership_term_membership foreign key (membership, municipality, team, worker)
    references membership (id, municipality, team, worker),
  constraint fk_membership_term_organisation
    foreign key (municipality, organisation) references organisation (municipality, id),
  -- nobody is twice in one team on any day, as known at any moment
  constraint ex_membership_term_overlap exclude using gist (
    team with =,
    worker with =,
    daterange(valid_from, valid_until) with &&,
    tstzrange(known_from, known_until) with &&
  )
);

create index ix_membership_term_membership on membership_term (membership);

create trigger tr_membership_term_history before update or delete on membership_term
  for each row execute function keep_history();

-- No membership outside its team's life, whichever of the two is told last.
create function keep_membership_within_team() returns trigger language plpgsql as $$
declare
  life daterange;
begin
  select daterange(founded_on, ended_on) into life from team where id = new.team for share;
  if new.known_until is null and not daterange(new.valid_from, new.valid_until) <@ life then
    raise exception 'a membership violates check constraint "tr_membership_term_team"'
      using errcode = 'check_violation', constraint = 'tr_membership_term_team';
  end if;
  return new;
end $$;

create trigger tr_membership_term_team before insert on membership_term
  for each row execute function keep_membership_within_team();

create function keep_team_around_memberships() returns trigger language plpgsql as $$
begin
  if exists (
    select from membership_term
    where team = new.id and known_until is null
      and not daterange(valid_from, valid_until) <@ daterange(new.founded_on, new.ended_on)
  ) then
    raise exception 'a team violates check constraint "tr_team_membership"'
      using errcode = 'check_violation', constraint = 'tr_team_membership';
  end if;
  return null;
end $$;

-- at the end of the transaction, which ends the memberships with the team
create constraint trigger tr_team_membership after update on team
  deferrable initially deferred
  for each row when (
    old.ended_on is distinct from new.ended_on or old.founded_on <> new.founded_on
  )
  execute function keep_team_around_memberships();

create table absence (
  id uuid not null constraint pk_absence primary key,
  municipality text not null,
  -- the same through all that was ever known of it
  absence uuid not null,
  membership uuid not null constraint fk_absence_membership references membership,
  stand_in uuid,
  valid_from date not null,
  valid_until date constraint ck_absence_valid check (valid_until > valid_from),
  known_from timestamptz not null,
  known_until timestamptz constraint ck_absence_known check (known_until > known_from),
  asserted boolean not null,
  constraint fk_absence_stand_in
    foreign key (municipality, stand_in) references worker (municipality, id),
  constraint ex_absence_overlap exclude using gist (
    membership with =,
    daterange(valid_from, valid_until) with &&,
    tstzrange(known_from, known_until) with &&
  )
);

create trigger tr_absence_history before update or delete on absence
  for each row execute function keep_history();
