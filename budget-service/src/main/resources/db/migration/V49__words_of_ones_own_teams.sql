-- Words about an expenditure are for who works in its team, asked for it, or pays it (G3). Who works in which team
-- is what area-service tells of it: by sign-in, and never by name.
create table member_copy (
  -- the membership's
  id uuid not null constraint pk_member_copy primary key,
  version bigint not null
);

create table team_work_copy (
  membership uuid not null constraint fk_team_work_copy_membership
    references member_copy on delete cascade,
  team uuid not null,
  issuer text not null,
  subject text not null,
  -- days on which somebody works in the team, or stands in for who does
  valid daterange not null
);

create index ix_team_work_copy_membership on team_work_copy (membership);
create index ix_team_work_copy_subject on team_work_copy (subject, issuer);

alter table member_copy enable row level security, force row level security;
create policy told_of on member_copy using ((select runs_as('events')));

alter table team_work_copy enable row level security, force row level security;
create policy told_of on team_work_copy using ((select runs_as('events')));
create policy own on team_work_copy for select using (
  subject = (select told('subject')) and issuer = (select told('issuer')));

create or replace function enter_caller(
    caller_issuer text, caller_subject text, client text, municipalities text[], rights text[])
  returns void language plpgsql as $$
begin
  perform
    set_config('socialteams.municipalities', municipalities::text, true),
    set_config('socialteams.rights', rights::text, true),
    set_config('socialteams.issuer', coalesce(caller_issuer, ''), true),
    set_config('socialteams.subject', coalesce(caller_subject, ''), true),
    set_config('socialteams.process', '', true);
  perform set_config('socialteams.teams', coalesce((
    select array_agg(distinct w.team) from team_work_copy w
    where w.subject = caller_subject and w.issuer = caller_issuer
      and w.valid @> (now() at time zone 'Europe/Amsterdam')::date)::text, '{}'), true);
end
$$;

create function is_of_caller(of_team uuid, asked_by text) returns boolean
stable parallel safe language sql
  return of_team = any(told_texts('teams')::uuid[]) or asked_by = told('subject')
    or has_right('expenditures:pay');

drop policy of_expenditure on expenditure_text;
create policy of_whom_it_concerns on expenditure_text using (
  exists (
    select from expenditure x
    where x.id = expenditure_text.id and is_of_caller(x.team, x.requested_by)))
  with check (
    exists (
      select from expenditure x
      where x.id = expenditure_text.id
        and (is_of_caller(x.team, x.requested_by) or has_right('import:history'))));
