-- What was refused of what clients sent (R11), by day: which field and why, never the value.
create table refused_input (
  id uuid not null constraint pk_refused_input primary key,
  municipality text not null,
  client text not null,
  day date not null,
  field text not null,
  code text not null,
  number bigint not null,
  version bigint not null,
  constraint uq_refused_input unique (municipality, client, day, field, code),
  constraint ck_refused_input_number check (number > 0)
);
