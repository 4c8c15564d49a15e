-- Evaluation of practice, after a plan or support. Null: not answered; an empty list: none of them.
create table evaluation (
  id uuid not null constraint pk_evaluation primary key,
  evaluation uuid not null,
  revision integer not null,
  municipality text not null,
  case_id uuid not null constraint fk_evaluation_case references case_file on delete cascade,
  assessed_on date not null,
  departs_from_former_practice boolean,
  departure_reasons text[],
  no_departure_reasons text[],
  effects text[],
  different_arrangement boolean,
  arrangement_differences text[],
  time_gained boolean,
  neighbourhood_power_used boolean,
  sufficient_support boolean,
  satisfied boolean,
  helpful_instruments text[],
  known_from timestamptz not null,
  known_until timestamptz,
  asserted boolean not null,
  lock bigint not null,
  constraint uq_evaluation_revision unique (evaluation, revision),
  constraint ck_evaluation_known check (known_until > known_from),
  constraint ex_evaluation_known exclude using gist (
    evaluation with =, tstzrange(known_from, known_until) with &&
  )
);

create index ix_evaluation_case on evaluation (case_id, assessed_on desc, evaluation desc);
create trigger tr_evaluation_kept before update on evaluation
  for each row execute function keep_known_row();
select protect_case_table('evaluation');

create function has_plan_or_support(of_case uuid, on_day date) returns boolean stable language sql
  return exists (
      select from support s
      where s.case_id = of_case and s.arrangement = 'NEW' and s.known_until is null
        and s.valid_from <= on_day)
    or exists (
      select from plan_intervention i join plan_version v on v.plan = i.plan and v.number = i.number
      where i.case_id = of_case and v.agreed_on <= on_day)
    or exists (
      select from plan_goal g join plan_version v on v.plan = g.plan and v.number = g.number
      where g.case_id = of_case and v.agreed_on <= on_day);

create function require_plan_or_support() returns trigger language plpgsql as $$
begin
  if not has_plan_or_support(new.case_id, new.assessed_on) then
    raise exception 'there is nothing to evaluate yet'
      using errcode = 'check_violation', constraint = 'ck_evaluation_after_plan';
  end if;
  return new;
end
$$;

create trigger tr_evaluation_after_plan before insert on evaluation
  for each row execute function require_plan_or_support();
