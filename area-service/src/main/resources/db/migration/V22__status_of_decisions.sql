-- Every status that a decision got, in the order in which it was recorded.
create table decision_status (
  id bigint generated always as identity constraint pk_decision_status primary key,
  decision uuid not null constraint fk_decision_status_decision references decision,
  status text not null,
  on_day date not null,
  known_from timestamptz not null,
  asserted boolean not null,
  constraint uq_decision_status unique (decision, status)
);

insert into decision_status (decision, status, on_day, known_from, asserted)
  select id, 'DECIDED', taken_on, known_from, asserted from decision
  where taken_on is not null order by known_from, id;
insert into decision_status (decision, status, on_day, known_from, asserted)
  select id, 'IN_FORCE', in_force_from, known_from, asserted from decision
  where status = 'IN_FORCE' order by known_from, id;
