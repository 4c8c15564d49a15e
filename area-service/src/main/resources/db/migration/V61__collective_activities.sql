-- Activities for many, with the neighbourhoods they are for, their days, cases and participants.
create table collective_activity (
  id uuid not null constraint pk_collective_activity primary key,
  municipality text not null constraint fk_collective_activity_municipality references municipality,
  kind text not null,
  title text not null,
  place text,
  capacity integer not null constraint ck_collective_activity_size check (capacity > 0),
  places_taken integer not null default 0,
  status text not null
    constraint ck_collective_activity_status check (status in ('PLANNED', 'CANCELLED')),
  version bigint not null,
  constraint ck_collective_activity_places check (places_taken between 0 and capacity)
);

create index ix_collective_activity_list on collective_activity (municipality, id);

create table collective_activity_neighbourhood (
  activity uuid not null
    constraint fk_collective_activity_neighbourhood_activity references collective_activity,
  neighbourhood text not null
    constraint fk_collective_activity_neighbourhood_code references neighbourhood,
  constraint pk_collective_activity_neighbourhood primary key (activity, neighbourhood)
);

create table collective_activity_date (
  activity uuid not null constraint fk_collective_activity_date references collective_activity,
  held_on date not null,
  constraint pk_collective_activity_date primary key (activity, held_on)
);

create table collective_activity_case (
  activity uuid not null constraint fk_collective_activity_case references collective_activity,
  case_id uuid not null,
  constraint pk_collective_activity_case primary key (activity, case_id)
);

create table collective_activity_status (
  activity uuid not null constraint fk_collective_activity_status references collective_activity,
  place integer not null,
  status text not null,
  on_day date not null,
  known_from timestamptz not null,
  asserted boolean not null,
  constraint pk_collective_activity_status primary key (activity, place)
);

create trigger tr_collective_activity_status before update on collective_activity_status
  for each row execute function refuse_change();

create table participation (
  id uuid not null constraint pk_participation primary key,
  activity uuid not null constraint fk_participation_activity references collective_activity,
  participant uuid not null constraint fk_participation_participant references participant,
  joined_on date not null,
  left_on date,
  version bigint not null,
  constraint ck_participation_days check (left_on >= joined_on)
);

create unique index uq_participation on participation (activity, participant)
  where left_on is null;
create index ix_participation_activity on participation (activity, joined_on, id);

-- The activity's row counts the places taken, whoever writes: it locks, so that two who join at once
-- go one after the other, and its constraint refuses the one too many.
create function count_places() returns trigger language plpgsql as $$
declare
  before integer := 0;
  after integer := 0;
begin
  if tg_op <> 'INSERT' and old.left_on is null then
    before := 1;
  end if;
  if tg_op <> 'DELETE' and new.left_on is null then
    after := 1;
  end if;
  if after <> before then
    update collective_activity set places_taken = places_taken + after - before
      where id = coalesce(new.activity, old.activity);
  end if;
  return null;
end $$;

create trigger tr_participation_places after insert or update of left_on or delete on participation
  for each row execute function count_places();
