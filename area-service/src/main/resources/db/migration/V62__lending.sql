-- Things that are lent, and to whom. A thing is lent to one person at a time, and promised to one.
create table lendable_thing (
  id uuid not null constraint pk_lendable_thing primary key,
  municipality text not null constraint fk_lendable_thing_municipality references municipality,
  kind text not null,
  name text not null,
  lending_point text not null,
  neighbourhood text not null constraint fk_lendable_thing_neighbourhood references neighbourhood,
  lent_from date not null,
  lent_until date,
  version bigint not null,
  constraint ck_lendable_thing_period check (lent_until >= lent_from),
  constraint uq_lendable_thing_municipality unique (id, municipality)
);

create index ix_lendable_thing_list on lendable_thing (municipality, id);

create table loan (
  id uuid not null constraint pk_loan primary key,
  municipality text not null,
  thing uuid not null,
  participant uuid not null,
  case_id uuid,
  first_day date not null,
  last_day date not null,
  handed_out_on date,
  returned_on date,
  status text not null
    constraint ck_loan_status check (status in ('RESERVED', 'OUT', 'RETURNED', 'CANCELLED')),
  version bigint not null,
  constraint fk_loan_thing foreign key (thing, municipality)
    references lendable_thing (id, municipality),
  constraint fk_loan_participant foreign key (participant, municipality)
    references participant (id, municipality),
  constraint ck_loan_days check (first_day <= last_day and returned_on >= handed_out_on),
  constraint ck_loan_out check (
    (status in ('RESERVED', 'CANCELLED') and handed_out_on is null and returned_on is null)
    or (status = 'OUT' and handed_out_on is not null and returned_on is null)
    or (status = 'RETURNED' and handed_out_on is not null and returned_on is not null)),
  -- promised to one at a time: the agreed days of what is still to be returned do not overlap
  constraint ex_loan_promised exclude using gist (
    thing with =, daterange(first_day, last_day, '[]') with &&
  ) where (status in ('RESERVED', 'OUT')),
  -- lent to one at a time: from the hand-out to the return, and without end until then; what comes
  -- back on a day can go out again on that day
  constraint ex_loan_lent exclude using gist (
    thing with =, daterange(handed_out_on, returned_on, '[)') with &&
  ) where (handed_out_on is not null)
);

create index ix_loan_list on loan (municipality, first_day, id);
create index ix_loan_participant on loan (participant);

create table loan_status (
  loan uuid not null constraint fk_loan_status_loan references loan,
  place integer not null,
  status text not null,
  on_day date not null,
  known_from timestamptz not null,
  asserted boolean not null,
  constraint pk_loan_status primary key (loan, place)
);

create trigger tr_loan_status before update on loan_status
  for each row execute function refuse_change();
