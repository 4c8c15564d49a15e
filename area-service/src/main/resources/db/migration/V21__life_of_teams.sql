-- Teams are renamed, split, merged and ended, each from a day; they have a base, and may be part of
-- another programme for a time.
alter table team
  add column merged_into uuid constraint fk_team_merged_into references team,
  add column ended_by uuid constraint fk_team_ended_by references decision,
  add column founded_by uuid constraint fk_team_founded_by references decision,
  add column street text,
  add column house_number text,
  add column postcode text,
  add column town text,
  -- when others were last told of it: what begins or ends after that is told on its day
  add column told_at timestamptz not null default now(),
  drop constraint ck_team_life,
  -- on its first day itself for a team that never came to work
  add constraint ck_team_life check (ended_on >= founded_on),
  add constraint ck_team_merged check (merged_into is null or ended_on is not null);

-- What a team is called: true during "valid", known during "known".
create table team_name (
  id uuid not null constraint pk_team_name primary key,
  municipality text not null constraint fk_team_name_municipality references municipality,
  team uuid not null constraint fk_team_name_team references team,
  name text not null,
  valid daterange not null constraint ck_team_name_valid check (not isempty(valid)),
  known tstzrange not null constraint ck_team_name_known check (not isempty(known)),
  asserted boolean not null,
  decision uuid constraint fk_team_name_decision references decision,
  superseded_by uuid constraint fk_team_name_superseded_by references decision,
  -- one name on any day, as known at any moment
  constraint ex_team_name_overlap exclude using gist (team with =, valid with &&, known with &&)
);

insert into team_name (id, municipality, team, name, valid, known, asserted)
  select gen_random_uuid(), municipality, id, name, daterange(founded_on, null),
    tstzrange(known_from, null), asserted from team;

create table team_programme (
  id uuid not null constraint pk_team_programme primary key,
  municipality text not null constraint fk_team_programme_municipality references municipality,
  team uuid not null constraint fk_team_programme_team references team,
  programme text not null,
  valid daterange not null constraint ck_team_programme_valid check (not isempty(valid)),
  known_from timestamptz not null,
  asserted boolean not null,
  constraint ex_team_programme_overlap exclude using gist (
    team with =, programme with =, valid with &&)
);

-- No assignment outside its team's life. The lock on the team's row makes an assignment wait for a
-- team that is being ended, and the other way round.
create function keep_assignment_within_team_life() returns trigger language plpgsql as $$
declare
  life daterange;
begin
  if upper_inf(new.known) then
    select daterange(founded_on, ended_on) into life from team where id = new.team for share;
    if not new.valid <@ life then
      raise exception 'an assignment violates check constraint "ck_assignment_within_team_life"'
        using errcode = 'check_violation', constraint = 'ck_assignment_within_team_life';
    end if;
  end if;
  return new;
end
$$;

create trigger tr_assignment_within_team_life before insert or update on assignment
  for each row execute function keep_assignment_within_team_life();

create function keep_team_life_around_assignments() returns trigger language plpgsql as $$
begin
  if exists (
      select from assignment a join team t on t.id = a.team
      where t.id = new.id and upper_inf(a.known)
        and not a.valid <@ daterange(t.founded_on, t.ended_on)) then
    raise exception 'a team violates check constraint "ck_team_life_around_assignments"'
      using errcode = 'check_violation', constraint = 'ck_team_life_around_assignments';
  end if;
  return null;
end
$$;

-- At the end of the transaction, which ends the team and what it serves.
create constraint trigger tr_team_life_around_assignments
  after update of founded_on, ended_on on team deferrable initially deferred
  for each row execute function keep_team_life_around_assignments();
