-- What a budget holds is told after the commit that changed it, from a table of its own: while the event
-- is written nobody waits for the budget's row. What a process that died left untold is behind here.
create table budget_told (
  budget uuid not null constraint pk_budget_told primary key
    constraint fk_budget_told_budget references budget,
  version bigint not null
);

comment on column budget_told.version is 'of the budget, as it was told last';

select set_config('socialteams.process', 'telling', true);

alter table budget_told enable row level security, force row level security;
create policy told_of on budget_told using ((select runs_as('telling')));

do $$
declare
  held text;
begin
  foreach held in array array['budget', 'budget_warning', 'ledger_entry', 'ceiling'] loop
    execute format('create policy told_of on %I for select using ((select runs_as(''telling'')))', held);
  end loop;
end
$$;

-- until now every change was told with it
insert into budget_told (budget, version) select id, version from budget;
select set_config('socialteams.process', '', true);
