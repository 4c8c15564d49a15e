-- How many scores, supports and answers a case has does not depend on how many cases there are. From a sample of millions
-- PostgreSQL takes a case for one with ten times as many, and looks them up in ways that suit that.
alter table score_fact alter column case_id set (n_distinct = -0.07);
alter table support_fact alter column case_id set (n_distinct = -0.25);
alter table evaluation_answer_fact alter column case_id set (n_distinct = -0.08);

-- The first and the last score of a case are found as numbers that have the score in their lowest eight bits.
alter table score_fact add constraint ck_score_fact_score check (score between 0 and 255);
