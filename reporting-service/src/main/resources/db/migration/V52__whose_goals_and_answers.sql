-- Goals and answers say of which municipality they are, as what they are part of does: what a small one agreed or
-- evaluated in a period is found without reading what all others did, and their rows are kept from the others by
-- themselves.
select set_config('socialteams.process', 'events', true);

alter table goal_fact add column municipality text;
update goal_fact g set municipality = p.municipality
  from plan_fact p where p.projection = g.projection and p.plan_id = g.plan_id;
alter table goal_fact alter column municipality set not null;
drop index ix_goal_fact_agreed_on;
create index ix_goal_fact_agreed_on on goal_fact (projection, municipality, agreed_on);

alter table evaluation_answer_fact add column municipality text;
update evaluation_answer_fact a set municipality = e.municipality
  from evaluations_fact e where e.projection = a.projection and e.case_id = a.case_id;
alter table evaluation_answer_fact alter column municipality set not null;
drop index ix_evaluation_answer_fact_assessed_on;
create index ix_evaluation_answer_fact_assessed_on
  on evaluation_answer_fact (projection, municipality, assessed_on);

drop policy if exists of_callers on goal_fact;
drop policy if exists of_callers on evaluation_answer_fact;
