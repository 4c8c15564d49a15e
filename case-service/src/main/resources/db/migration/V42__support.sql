-- Support that was there and that came, placed by life domain and tilt ring.
create table support (
  id uuid not null constraint pk_support primary key,
  support uuid not null,
  revision integer not null,
  municipality text not null,
  case_id uuid not null constraint fk_support_case references case_file on delete cascade,
  arrangement text not null constraint ck_support_arrangement check (arrangement in ('EXISTING', 'NEW')),
  life_domain text not null,
  life_domain_version integer not null,
  ring text not null,
  kind text not null,
  provider uuid,
  law text,
  valid_from date not null,
  valid_until date,
  known_from timestamptz not null,
  known_until timestamptz,
  asserted boolean not null,
  cost numeric(10, 2),
  cost_unit text,
  units_per_month numeric(8, 2),
  lock bigint not null,
  constraint uq_support_revision unique (support, revision),
  constraint ck_support_life check (valid_until > valid_from),
  constraint ck_support_known check (known_until > known_from),
  constraint ck_support_cost check (
    cost >= 0 and cost_unit is not null
    or num_nonnulls(cost, cost_unit, units_per_month) = 0
  ),
  -- at any moment one thing is known of a form of support
  constraint ex_support_known exclude using gist (
    support with =, tstzrange(known_from, known_until) with &&
  )
);

create index ix_support_case on support (case_id, support);
create trigger tr_support_kept before update on support
  for each row execute function keep_known_row();
select protect_case_table('support');
