-- How many scores, supports and answers a case has does not depend on how many cases there are. From a sample of millions
-- PostgreSQL takes a case for one with eight times as many, and looks them up in ways that suit that.
alter table score_fact alter column case_id set (n_distinct = -0.07);
alter table support_fact alter column case_id set (n_distinct = -0.25);
alter table evaluation_answer_fact alter column case_id set (n_distinct = -0.08);
analyze score_fact, support_fact, evaluation_answer_fact, goal_fact;

-- The first and the last score of a case are found as numbers that have the score in their lowest eight bits.
alter table score_fact add constraint ck_score_fact_score check (score between 0 and 255);

-- How new a report is follows from refused input too, of which there may be much.
create index ix_refused_input_fact_event_time
  on refused_input_fact (projection, municipality, event_time);
