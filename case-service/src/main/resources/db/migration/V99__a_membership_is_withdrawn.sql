-- A membership that was entered by mistake is withdrawn (C3): from then on it is known that it never was. What was
-- known before stays, as known then.
alter table household_member
  add column withdrawn boolean not null default false,
  add constraint ck_household_member_withdrawn check (not withdrawn or known_until is not null);

create or replace function keep_household_member() returns trigger language plpgsql as $$
declare
  free text[] := case
    when runs_as('merging') then array['household']
    when runs_as('re-sealing') then array['sealed']
    when old.known_until is null and new.known_until is not null then array['known_until', 'withdrawn', 'lock']
    else '{}' end;
begin
  if to_jsonb(new) - free <> to_jsonb(old) - free then
    raise exception 'history is only added to: household_member'
      using errcode = 'check_violation', constraint = 'tr_household_member_kept';
  end if;
  return new;
end
$$;

-- Not while a plan that runs is about the member, and not what a registration in that household says.
create function refuse_withdrawal() returns trigger language plpgsql as $$
declare
  before text := become('merging');
  broken text;
begin
  broken := case
    when exists (
        select from plan p join plan_member n on n.plan = p.id and n.number in (p.draft_number, p.agreed_number)
        where p.status in ('DRAFT', 'AGREED') and n.member = new.member)
      then 'ck_household_member_in_plan'
    when exists (select from registration r where r.client = new.client and r.household = new.household)
        and not exists (
          select from household_member m
          where m.client = new.client and m.household = new.household and m.known_until is null
            and m.member <> new.member)
      then 'ck_household_member_registered'
    end;
  perform become(before);
  if broken is not null then
    raise exception 'a membership that is relied on is not withdrawn'
      using errcode = 'check_violation', constraint = broken;
  end if;
  return new;
end
$$;
create trigger tr_household_member_withdrawn before update on household_member for each row
  when (new.withdrawn and not old.withdrawn) execute function refuse_withdrawal();

create function refuse_more_of_withdrawn() returns trigger language plpgsql as $$
declare
  before text := become('merging');
  over boolean;
begin
  over := exists (select from household_member m where m.member = new.member and m.withdrawn);
  perform become(before);
  if over then
    raise exception 'nothing follows on a membership that was withdrawn'
      using errcode = 'check_violation', constraint = 'ck_household_member_over';
  end if;
  return new;
end
$$;
create trigger tr_household_member_over before insert on household_member for each row
  when (new.revision > 1) execute function refuse_more_of_withdrawn();
