-- Danger: a priority report in a case, with a moment by which the team has to have responded.
create table danger_report (
  id uuid not null constraint pk_danger_report primary key,
  municipality text not null,
  case_id uuid not null constraint fk_danger_report_case references case_file on delete cascade,
  client uuid not null,
  kind text not null,
  sealed bytea not null,
  reported_at timestamptz not null,
  asserted boolean not null,
  respond_by timestamptz not null,
  responded_at timestamptz,
  version bigint not null,
  constraint ck_danger_report_term check (respond_by > reported_at),
  constraint ck_danger_report_response check (responded_at >= reported_at)
);
create index ix_danger_report_case on danger_report (case_id, id);
create index ix_danger_report_open on danger_report (municipality, respond_by, id) where responded_at is null;
select protect_case_table('danger_report');

-- what was reported and by when is never changed, and a response is given once
create function keep_danger_report() returns trigger language plpgsql as $$
begin
  if (to_jsonb(old) - 'sealed' - 'responded_at' - 'version')
      <> (to_jsonb(new) - 'sealed' - 'responded_at' - 'version')
      or (old.responded_at is not null and new.responded_at is distinct from old.responded_at) then
    raise exception using errcode = '23514', constraint = 'ck_danger_report_kept',
      message = 'a danger report is not changed';
  end if;
  return new;
end
$$;
create trigger tr_danger_report_kept before update on danger_report
  for each row execute function keep_danger_report();

-- Triage: what the question turns out to be, again and again; only added to. The first stands in the
-- registration itself.
create table triage (
  id uuid not null constraint pk_triage primary key,
  municipality text not null,
  case_id uuid not null constraint fk_triage_case references case_file on delete cascade,
  client uuid not null,
  kind text not null constraint ck_triage_kind check (kind in ('SINGLE', 'MULTIPLE', 'MULTI_PROBLEM')),
  before_kind text not null,
  on_day date not null,
  known_from timestamptz not null,
  asserted boolean not null,
  sealed bytea,
  constraint ck_triage_answer check (kind <> 'SINGLE' or sealed is not null)
);
create index ix_triage_case on triage (case_id, id);
select protect_case_table('triage');

create function keep_triage() returns trigger language plpgsql as $$
begin
  if (to_jsonb(old) - 'sealed') <> (to_jsonb(new) - 'sealed') then
    raise exception using errcode = '23514', constraint = 'ck_triage_kept',
      message = 'a triage is only added to';
  end if;
  return new;
end
$$;
create trigger tr_triage_kept before update on triage for each row execute function keep_triage();
