-- Of what is known of a case in rows with both time axes, nothing is changed but that it is known no
-- longer, once; what is known instead is another row.
create function keep_known_row() returns trigger language plpgsql as $$
begin
  if old.known_until is not null or new.known_until is null
    or to_jsonb(new) - array['known_until', 'lock'] <> to_jsonb(old) - array['known_until', 'lock']
  then
    raise exception 'history is only added to: %', tg_table_name
      using errcode = 'check_violation', constraint = 'tr_' || tg_table_name || '_kept';
  end if;
  return new;
end
$$;

-- How self-sufficient a client was on a day, by the domains of a version of a matrix.
create table measurement (
  id uuid not null constraint pk_measurement primary key,
  measurement uuid not null,
  revision integer not null,
  municipality text not null,
  case_id uuid not null constraint fk_measurement_case references case_file on delete cascade,
  matrix text not null,
  matrix_version integer not null,
  matrix_label text not null,
  measured_on date not null,
  responsible_for_children boolean not null,
  domains text[] not null,
  scores smallint[] not null,
  supplements boolean[] not null,
  known_from timestamptz not null,
  known_until timestamptz,
  asserted boolean not null,
  lock bigint not null,
  constraint uq_measurement_revision unique (measurement, revision),
  constraint ck_measurement_known check (known_until > known_from),
  constraint ck_measurement_domains check (
    cardinality(domains) > 0
    and cardinality(scores) = cardinality(domains)
    and cardinality(supplements) = cardinality(domains)
  ),
  constraint ck_measurement_scores check (1 <= all (scores) and 5 >= all (scores)),
  -- the parenting supplement is for who is responsible for children
  constraint ck_measurement_supplement check (
    responsible_for_children or not (true = any (supplements))
  ),
  -- at any moment one thing is known of a measurement
  constraint ex_measurement_known exclude using gist (
    measurement with =, tstzrange(known_from, known_until) with &&
  )
);

create index ix_measurement_case on measurement (case_id, measured_on desc, measurement desc);
create trigger tr_measurement_kept before update on measurement
  for each row execute function keep_known_row();
select protect_case_table('measurement');
