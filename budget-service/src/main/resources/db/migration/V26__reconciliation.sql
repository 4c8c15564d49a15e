-- Everything that does not add up, found from nothing, in one statement and so on one snapshot.
create view ledger_difference as
with booked as (
  select budget, count(*) as entries, max(number) as latest,
    -sum(ledger_change('FUNDS', e)) as amount, sum(ledger_change('AVAILABLE', e)) as available,
    sum(ledger_change('RESERVED', e)) as reserved, sum(ledger_change('SPENT', e)) as spent
  from ledger_entry e group by budget
), of_expenditure as (
  select expenditure, sum(ledger_change('RESERVED', e)) as reserved,
    -- what came back after its year was closed came from the spending of a closed budget
    sum(case when movement = 'LATE_REFUND' then -amount else ledger_change('SPENT', e) end) as spent
  from ledger_entry e where expenditure is not null group by expenditure
), used as (
  select x.budget, kind, case kind when 'TEAM' then x.team else x.household end as subject,
    sum(case when x.status in ('RESERVED', 'APPROVED') then x.amount else coalesce(x.spent, 0) end)
      as used
  from expenditure x cross join (values ('TEAM'), ('HOUSEHOLD')) as kinds (kind)
  where case kind when 'TEAM' then x.team else x.household end is not null
  group by 1, 2, 3
)
select b.municipality, b.id as budget, 'BUDGET' as kind, b.id as subject
from budget b left join booked k on k.budget = b.id
where (b.last_entry, b.last_entry, b.amount, b.available, b.reserved, b.spent)
  is distinct from (coalesce(k.entries, 0), coalesce(k.latest, 0), coalesce(k.amount, 0),
    coalesce(k.available, 0), coalesce(k.reserved, 0), coalesce(k.spent, 0))
union all
select x.municipality, x.budget, 'EXPENDITURE', x.id
from expenditure x left join of_expenditure o on o.expenditure = x.id
where coalesce(o.reserved, 0)
    <> case when x.status in ('RESERVED', 'APPROVED') then x.amount else 0 end
  or coalesce(o.spent, 0) <> coalesce(x.spent, 0)
union all
select b.municipality, b.id, 'CEILING', coalesce(u.subject, c.subject)
from used u
  full join ceiling_use c on c.budget = u.budget and c.kind = u.kind and c.subject = u.subject
  join budget b on b.id = coalesce(u.budget, c.budget)
where coalesce(u.used, 0) <> coalesce(c.used, 0);

-- Expenditures that were paid before refunds and settlements were known cost what was paid.
update expenditure set spent = amount where status = 'PAID' and spent is null;

-- Each run with what it found; of a month.
create table reconciliation_run (
  id uuid not null constraint pk_reconciliation_run primary key,
  started_on timestamptz not null,
  finished_on timestamptz not null,
  budgets integer not null,
  entries bigint not null,
  differences integer not null
);

create index ix_reconciliation_run_started_on on reconciliation_run (started_on desc);
