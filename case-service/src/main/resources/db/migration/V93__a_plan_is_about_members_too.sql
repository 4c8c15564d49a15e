-- Whom of the household a version of its plan is also about (C3): members without a case of their own, such as a
-- child in the plan of a parent. Interventions for who has a case stand under that case.
create table plan_member (
  id uuid not null constraint pk_plan_member primary key,
  plan uuid not null constraint fk_plan_member_plan references plan on delete cascade,
  number integer not null,
  municipality text not null,
  household uuid not null,
  -- by the id of the member's first row
  member uuid not null constraint fk_plan_member_member references household_member,
  constraint uq_plan_member unique (plan, number, member)
);
create index ix_plan_member_household on plan_member (household);
create index ix_plan_member_member on plan_member (member);
select protect_household_table('plan_member');
create policy of_plan on plan_member using ((select runs_as('plan')));
create policy merged on plan_member using ((select runs_as('merging')));
create policy of_plan on household_member for select using ((select runs_as('plan')));

-- what was agreed never changes, save whose household that is
create trigger tr_plan_member_agreed before insert on plan_member
  for each row execute function keep_agreed_version();
create trigger tr_plan_member_kept before update on plan_member for each row
  when (not runs_as('merging') or (new.id, new.plan, new.number, new.municipality, new.member)
    is distinct from (old.id, old.plan, old.number, old.municipality, old.member))
  execute function refuse_change();

-- from the agreement on: who lives there on that day, and has no case of their own
create function require_fitting_members() returns trigger language plpgsql as $$
declare
  before text := become('plan');
  fits boolean;
begin
  fits := not exists (
    select from plan_member p
    where p.plan = new.plan and p.number = new.number and not exists (
      select from household_member m
      where m.member = p.member and m.household = new.household and m.known_until is null
        and daterange(m.valid_from, m.valid_until) @> new.agreed_on
        and not exists (
          select from case_file c
          where c.client = m.client and c.household = new.household
            and daterange(c.opened_on, c.closed_on, '[]') @> new.agreed_on)));
  perform become(before);
  if not fits then
    raise exception 'a plan is about who lives there and has no case'
      using errcode = 'check_violation', constraint = 'ck_plan_version_members';
  end if;
  return new;
end
$$;
create trigger tr_plan_version_members before insert on plan_version
  for each row execute function require_fitting_members();

create or replace function move_between_households(
    to_household uuid, registrations uuid[], clients uuid[], plans uuid[], members uuid[])
  returns void language plpgsql as $$
declare
  before text := become('merging');
begin
  update registration set household = to_household, version = version + 1 where id = any (registrations);
  update case_file set household = to_household, version = version + 1 where registration = any (registrations);
  update case_need set household = to_household
    where case_id in (select id from case_file where registration = any (registrations));
  update client set household = to_household where id = any (clients);
  update household_member set household = to_household where member = any (members);
  update plan set household = to_household, version = version + 1 where id = any (plans);
  update plan_version set household = to_household where plan = any (plans);
  update plan_member set household = to_household where plan = any (plans);
  perform become(before);
end
$$;
