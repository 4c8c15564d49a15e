-- Which rows there are for a caller (G3): those of the municipalities that his token names, also where
-- the service's own policy would be forgotten. Who calls stands in settings that end with the
-- transaction; without them there are no rows. FORCE: for the owner neither, so a later migration that
-- changes rows has to say what it is (socialteams.process).

-- 1. Who calls ------------------------------------------------------------------------------------------

-- called by libs/row-security once per transaction
create function enter_caller(
    caller_issuer text, caller_subject text, client text, municipalities text[], rights text[])
  returns void language plpgsql as $$
begin
  perform
    set_config('socialteams.municipalities', municipalities::text, true),
    set_config('socialteams.rights', rights::text, true),
    set_config('socialteams.process', '', true);
end
$$;

-- in a policy as (select …), so that a statement reads them once
create function told(setting text) returns text stable parallel safe language sql
  return nullif(current_setting('socialteams.' || setting, true), '');

create function told_texts(setting text) returns text[] stable parallel safe language sql
  return coalesce(told(setting), '{}')::text[];

create function has_right(sought text) returns boolean stable parallel safe language sql
  return sought = any(told_texts('rights'));

create function runs_as(process text) returns boolean stable parallel safe language sql
  return told('process') is not distinct from process;

-- 2. Policies -------------------------------------------------------------------------------------------

do $$
declare
  held text;
begin
  foreach held in array array['budget', 'ledger_entry', 'ceiling', 'mandate', 'expenditure', 'payee',
    'return_norm', 'effect', 'scheme', 'scheme_comparison', 'subsidy', 'programme_cost', 'tariff'] loop
    execute format('alter table %I enable row level security, force row level security', held);
    execute format('create policy of_municipality on %I using (municipality = any '
      '((select told_texts(''municipalities''))::text[]))', held);
  end loop;
end
$$;

-- what belongs to something is seen with it
alter table budget_warning enable row level security, force row level security;
create policy of_budget on budget_warning using (
  exists (select from budget b where b.id = budget_warning.budget));

alter table ceiling_use enable row level security, force row level security;
create policy of_budget on ceiling_use using (
  exists (select from budget b where b.id = ceiling_use.budget));

alter table expenditure_status enable row level security, force row level security;
create policy of_expenditure on expenditure_status using (
  exists (select from expenditure x where x.id = expenditure_status.expenditure));

alter table expenditure_approval enable row level security, force row level security;
create policy of_expenditure on expenditure_approval using (
  exists (select from expenditure x where x.id = expenditure_approval.expenditure));

alter table expenditure_text enable row level security, force row level security;
create policy of_expenditure on expenditure_text using (
  exists (select from expenditure x where x.id = expenditure_text.id));

alter table subsidy_reduction enable row level security, force row level security;
create policy of_subsidy on subsidy_reduction using (
  exists (select from subsidy s where s.id = subsidy_reduction.subsidy));

-- that something went to the bank has to be known to who cancels it
alter table payment_batch_item enable row level security, force row level security;
create policy of_expenditure on payment_batch_item using (
  exists (select from expenditure x where x.id = payment_batch_item.expenditure));

-- names and accounts: only for who records or pays
alter table payee_person enable row level security, force row level security;
create policy of_payee on payee_person using (
  ((select has_right('payees:read')) or (select has_right('payees:write'))
    or (select has_right('expenditures:pay')))
  and exists (select from payee p where p.id = payee_person.id));

alter table payment_batch enable row level security, force row level security;
create policy of_municipality on payment_batch using (
  (select has_right('expenditures:pay'))
  and municipality = any ((select told_texts('municipalities'))::text[]));

-- what is known of cases: read for figures, written by nobody but their events
do $$
declare
  held text;
begin
  foreach held in array array['case_copy', 'self_sufficiency_copy', 'supported_case_copy'] loop
    execute format('alter table %I enable row level security, force row level security', held);
    execute format('create policy of_municipality on %I for select using (municipality = any '
      '((select told_texts(''municipalities''))::text[]))', held);
    execute format('create policy told_of on %I using ((select runs_as(''events'')))', held);
  end loop;
end
$$;

alter table self_sufficiency_change enable row level security, force row level security;
create policy of_case on self_sufficiency_change for select using (
  exists (select from self_sufficiency_copy c where c.case_id = self_sufficiency_change.case_id));
create policy told_of on self_sufficiency_change using ((select runs_as('events')));

alter table support_copy enable row level security, force row level security;
create policy of_case on support_copy for select using (
  exists (select from supported_case_copy c where c.case_id = support_copy.case_id));
create policy told_of on support_copy using ((select runs_as('events')));

-- 3. What runs without a caller ----------------------------------------------------------------------------

-- adds up what there is, of all municipalities
do $$
declare
  held text;
begin
  foreach held in array array['budget', 'ledger_entry', 'expenditure', 'ceiling_use'] loop
    execute format('create policy added_up on %I for select using '
      '((select runs_as(''reconciliation'')))', held);
  end loop;
  -- see libs/sealing
  foreach held in array array['expenditure_text', 'payee_person', 'payment_batch'] loop
    execute format('create policy sealed_anew on %I using ((select runs_as(''re-sealing'')))', held);
  end loop;
end
$$;
