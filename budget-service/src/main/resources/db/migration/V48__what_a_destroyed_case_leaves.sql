-- A case that is destroyed (G5) leaves of an expenditure the money, the month, the team and the classes: words
-- and pseudonyms go. The figures, the ledger and what a payee got stay as they were.
alter table expenditure
  -- it was for a case or a household that is gone
  add column case_destroyed boolean not null default false,
  drop constraint ck_expenditure_for,
  add constraint ck_expenditure_for check (
    case when collective_activity then num_nonnulls(case_id, household) = 0 and not case_destroyed
         when case_destroyed then num_nonnulls(case_id, household, activity) = 0
         else num_nonnulls(case_id, household) > 0 and activity is null end);

create index ix_expenditure_case_id on expenditure (case_id) where case_id is not null;
create index ix_expenditure_household on expenditure (household) where household is not null;

-- Whether there is such a case, until the end of the transaction: who destroys it waits, and who asks after that
-- finds nothing.
create function case_is_known(of_case uuid, in_municipality text) returns boolean language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(hashtextextended(of_case::text, 0));
  return exists (select from case_copy c where c.id = of_case and c.municipality = in_municipality);
end
$$;

create function household_is_known(of_household uuid, in_municipality text) returns boolean
language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(hashtextextended(of_household::text, 0));
  return exists (
    select from case_copy c where c.household = of_household and c.municipality = in_municipality);
end
$$;

create function expenditure_is_for_known() returns trigger language plpgsql as $$
begin
  if new.case_destroyed
    or new.case_id is not null and not case_is_known(new.case_id, new.municipality)
    or new.case_id is null and new.household is not null
      and not household_is_known(new.household, new.municipality) then
    raise exception 'It is for nobody who is known'
      using errcode = 'check_violation', constraint = 'tr_expenditure_for_known';
  end if;
  return new;
end
$$;

create trigger tr_expenditure_for_known before insert on expenditure
  for each row execute function expenditure_is_for_known();

create function expenditure_stays_for_whom() returns trigger language plpgsql as $$
begin
  if not (runs_as('destruction') and new.case_destroyed) then
    raise exception 'For whom an expenditure is never changes'
      using errcode = 'check_violation', constraint = 'tr_expenditure_for_kept';
  end if;
  return new;
end
$$;

create trigger tr_expenditure_for_kept before update on expenditure for each row
  when ((new.case_id, new.household, new.case_destroyed)
    is distinct from (old.case_id, old.household, old.case_destroyed))
  execute function expenditure_stays_for_whom();

create function refuse_words_of_destroyed() returns trigger language plpgsql as $$
begin
  if exists (select from expenditure x where x.id = new.id and x.case_destroyed) then
    raise exception 'Of a destroyed case nothing is told any more'
      using errcode = 'check_violation', constraint = 'tr_expenditure_text_destroyed';
  end if;
  return new;
end
$$;

create trigger tr_expenditure_text_destroyed before insert or update on expenditure_text
  for each row execute function refuse_words_of_destroyed();

-- Forgets a case, and its household where no other case of it is known: answers which expenditures changed. A
-- second time there are none. Locks are taken in the order of who spends: case, expenditure, ceiling.
create function forget_case(of_case uuid) returns setof uuid language plpgsql as $$
declare
  homes uuid[];
  home uuid;
  gone expenditure;
begin
  perform pg_advisory_xact_lock(hashtextextended(of_case::text, 0));
  homes := array(
    select distinct c.household from case_copy c
    where c.id = of_case and c.household is not null order by 1);
  delete from case_copy where id = of_case;
  foreach home in array homes loop
    perform pg_advisory_xact_lock(hashtextextended(home::text, 0));
  end loop;
  homes := array(
    select h from unnest(homes) h where not exists (select from case_copy c where c.household = h));

  for gone in
    select * from expenditure x
    where x.case_id = of_case or x.case_id is null and x.household = any (homes)
    order by x.id for no key update
  loop
    delete from expenditure_text where id = gone.id;
    update ceiling_use set used = used - case
        when gone.status in ('RESERVED', 'APPROVED') then gone.amount else coalesce(gone.spent, 0) end
      where budget = gone.budget and kind = 'HOUSEHOLD' and subject = gone.household;
    update expenditure
      set case_id = null, household = null, case_destroyed = true, version = version + 1
      where id = gone.id;
    return next gone.id;
  end loop;
  delete from ceiling_use u
    where u.kind = 'HOUSEHOLD' and u.subject = any (homes)
    and not exists (select from expenditure x where x.budget = u.budget and x.household = u.subject);
end
$$;

-- no process adds anything to what it destroys
do $$
declare
  held text;
begin
  foreach held in array array['expenditure', 'expenditure_text', 'expenditure_status',
    'expenditure_approval', 'mandate', 'ceiling_use', 'case_copy', 'budget'] loop
    execute format('create policy read_to_destroy on %I for select using ((select runs_as(''destruction'')))',
      held);
  end loop;
  foreach held in array array['expenditure', 'ceiling_use'] loop
    execute format('create policy left_behind on %I for update using ((select runs_as(''destruction'')))', held);
  end loop;
  foreach held in array array['expenditure_text', 'ceiling_use', 'case_copy'] loop
    execute format('create policy destroyed on %I for delete using ((select runs_as(''destruction'')))', held);
  end loop;
end
$$;
