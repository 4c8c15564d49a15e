-- Who a worker is lies sealed from here on, found again by the fingerprint of the family name. What
-- an earlier version wrote openly cannot be sealed by the database: such data have to go first.
do $$
begin
  if exists (select from worker_person) then
    raise exception 'Names of workers lie open here: start with empty data (./dev up --fresh).';
  end if;
end $$;

drop table worker_person;

create table worker_person (
  -- the worker's
  id uuid not null constraint pk_worker_person primary key
    constraint fk_worker_person_worker references worker,
  sealed bytea not null,
  family_name_key bytea not null
);

create index ix_worker_person_family_name_key on worker_person (family_name_key);
