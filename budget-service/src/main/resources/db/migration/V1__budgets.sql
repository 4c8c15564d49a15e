-- Working budgets. The row holds the balances; the ledger (V3) holds how they came about.
create table budget (
  id uuid not null constraint pk_budget primary key,
  municipality text not null constraint ck_budget_municipality check (municipality ~ '^GM[0-9]{4}$'),
  year integer not null,
  source_of_funds text not null,
  amount numeric(14, 2) not null,
  available numeric(14, 2) not null,
  reserved numeric(14, 2) not null,
  spent numeric(14, 2) not null,
  last_entry bigint not null,
  known_from timestamptz not null,
  asserted boolean not null,
  version bigint not null,
  constraint uq_budget_source unique (municipality, year, source_of_funds),
  constraint ck_budget_available check (available >= 0),
  constraint ck_budget_reserved check (reserved >= 0),
  constraint ck_budget_spent check (spent >= 0),
  constraint ck_budget_adds_up check (amount = available + reserved + spent)
);

create index ix_budget_municipality on budget (municipality, year desc, id);
