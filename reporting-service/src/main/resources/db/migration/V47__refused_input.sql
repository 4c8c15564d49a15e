-- What was refused of what clients sent (R11), by day.
create table refused_input_fact (
  projection integer not null,
  id uuid not null,
  version bigint not null,
  event_time timestamptz not null,
  municipality text not null,
  client text not null,
  day date not null,
  field text not null,
  code text not null,
  number bigint not null,
  constraint pk_refused_input_fact primary key (projection, id)
);

create index ix_refused_input_fact_day on refused_input_fact (projection, municipality, day);
