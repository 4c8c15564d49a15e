-- When what was told last changed the figures of a municipality, by when it was applied and not by when it happened:
-- what arrives late, and what is destroyed, changes figures too. The row is locked until its transaction commits, so
-- that its moments come in the order of the commits.
create table figures_changed (
  projection integer not null,
  municipality text not null,
  changed_at timestamptz not null,
  constraint pk_figures_changed primary key (projection, municipality)
) with (fillfactor = 50);

alter table figures_changed enable row level security, force row level security;
create policy of_municipality on figures_changed for select
  using (municipality = any ((select told_texts('municipalities'))::text[]));
create policy told_of on figures_changed using ((select runs_as('events')));

-- figures of another projection are other figures, whoever makes it answer
alter table active_projection add column active_since timestamptz not null default now();

create function note_when_active() returns trigger language plpgsql as $$
begin
  new.active_since := greatest(clock_timestamp(), old.active_since + interval '1 microsecond');
  return new;
end
$$;

create trigger tr_active_projection_since before update on active_projection
  for each row when (new.projection <> old.projection) execute function note_when_active();
