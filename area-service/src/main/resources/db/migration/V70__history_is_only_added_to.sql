-- What was known of assignments, names of teams and statuses stays, whoever writes. Of a row only
-- the end of its being known is told later, once, with what made it known no longer.
create function keep_known_history() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
    or not upper_inf(old.known)
    or isfinite(upper(new.known)) is not true
    or lower(new.known) is distinct from lower(old.known)
    or lower_inc(new.known) <> lower_inc(old.known)
    or upper_inc(new.known)
    or to_jsonb(new) - array['known', 'superseded_by']
      <> to_jsonb(old) - array['known', 'superseded_by']
  then
    raise exception 'history violates check constraint "tr_%_history"', tg_table_name
      using errcode = 'check_violation', constraint = 'tr_' || tg_table_name || '_history';
  end if;
  return new;
end $$;

create trigger tr_assignment_history before update or delete on assignment
  for each row execute function keep_known_history();
create trigger tr_team_name_history before update or delete on team_name
  for each row execute function keep_known_history();

-- Statuses have no end of their own: the next one follows. They are not taken away either.
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'history is only added to: "%"', tg_name
    using errcode = 'restrict_violation', constraint = tg_name;
end $$;

create trigger tr_decision_status before update or delete on decision_status
  for each row execute function refuse_change();
create or replace trigger tr_exchange_entry_status
  before update or delete on exchange_entry_status
  for each row execute function refuse_change();
create or replace trigger tr_exchange_match_status
  before update or delete on exchange_match_status
  for each row execute function refuse_change();
create or replace trigger tr_collective_activity_status
  before update or delete on collective_activity_status
  for each row execute function refuse_change();
create or replace trigger tr_loan_status before update or delete on loan_status
  for each row execute function refuse_change();
