-- When a team works, as it is known and was known before. Written with the team itself, whoever
-- changes that.
create table team_life (
  id bigint generated always as identity constraint pk_team_life primary key,
  municipality text not null,
  team uuid not null,
  founded_on date not null,
  ended_on date,
  merged_into uuid constraint fk_team_life_merged_into references team,
  known tstzrange not null constraint ck_team_life_known check (not isempty(known)),
  asserted boolean not null,
  constraint fk_team_life_team foreign key (municipality, team) references team (municipality, id),
  constraint ex_team_life_known exclude using gist (team with =, known with &&)
);

insert into team_life (municipality, team, founded_on, ended_on, merged_into, known, asserted)
  select municipality, id, founded_on, ended_on, merged_into, tstzrange(known_from, null), asserted
  from team order by known_from, id;

create function keep_team_life() returns trigger language plpgsql as $$
declare
  since timestamptz;
begin
  if tg_op = 'UPDATE' then
    select lower(known) into since from team_life where team = new.id and upper_inf(known);
    if since > new.known_from then
      raise exception 'a team violates check constraint "ck_team_life_order"'
        using errcode = 'check_violation', constraint = 'ck_team_life_order';
    end if;
    if since = new.known_from then
      -- both became known at the same moment
      update team_life set founded_on = new.founded_on, ended_on = new.ended_on,
          merged_into = new.merged_into
        where team = new.id and upper_inf(known);
      return null;
    end if;
    update team_life set known = tstzrange(lower(known), new.known_from)
      where team = new.id and upper_inf(known);
  end if;
  insert into team_life (municipality, team, founded_on, ended_on, merged_into, known, asserted)
    values (new.municipality, new.id, new.founded_on, new.ended_on, new.merged_into,
      tstzrange(new.known_from, null), new.asserted);
  return null;
end $$;

create trigger tr_team_life_begun after insert on team
  for each row execute function keep_team_life();
create trigger tr_team_life_changed after update on team
  for each row when (
    (old.founded_on, old.ended_on, old.merged_into)
      is distinct from (new.founded_on, new.ended_on, new.merged_into)
  )
  execute function keep_team_life();

create function keep_known_team_life() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or not upper_inf(old.known) then
    raise exception 'history violates check constraint "tr_team_life_history"'
      using errcode = 'check_violation', constraint = 'tr_team_life_history';
  end if;
  return new;
end $$;

create trigger tr_team_life_history before update or delete on team_life
  for each row execute function keep_known_team_life();

-- Programmes: what was known to go on and ended since stays known as it was.
alter table team_programme
  -- the same through all that was ever known of it
  add column participation uuid,
  add column known_until timestamptz,
  add constraint ck_team_programme_known check (known_until > known_from),
  drop constraint ex_team_programme_overlap;
update team_programme set participation = id;
alter table team_programme
  alter column participation set not null,
  add constraint ex_team_programme_overlap exclude using gist (
    team with =, programme with =, valid with &&, tstzrange(known_from, known_until) with &&);

create trigger tr_team_programme_history before update or delete on team_programme
  for each row execute function keep_history();
