-- What was evaluated and agreed in a period is looked up by its day instead of read from all years.
create index ix_evaluation_answer_fact_assessed_on
  on evaluation_answer_fact (projection, assessed_on);
create index ix_goal_fact_agreed_on on goal_fact (projection, agreed_on);
