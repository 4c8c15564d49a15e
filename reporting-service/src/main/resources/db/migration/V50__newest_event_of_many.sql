-- Every report tells how new its newest event is. Of facts of which a municipality has very many, that is looked up
-- instead of read from all of them. Where there was an index by municipality, the new one takes its place.
create index ix_registration_fact_event_time
  on registration_fact (projection, municipality, event_time);
create index ix_outside_registration_fact_event_time
  on outside_registration_fact (projection, municipality, event_time);
create index ix_remainder_fact_event_time on remainder_fact (projection, municipality, event_time);
create index ix_self_sufficiency_fact_event_time
  on self_sufficiency_fact (projection, municipality, event_time);
create index ix_supports_fact_event_time on supports_fact (projection, municipality, event_time);
create index ix_plan_fact_event_time on plan_fact (projection, municipality, event_time);
create index ix_evaluations_fact_event_time
  on evaluations_fact (projection, municipality, event_time);

drop index ix_expenditure_fact_municipality;
create index ix_expenditure_fact_event_time
  on expenditure_fact (projection, municipality, event_time);
drop index ix_return_fact_municipality;
create index ix_return_fact_event_time on return_fact (projection, municipality, event_time);
drop index ix_scheme_comparison_fact_municipality;
create index ix_scheme_comparison_fact_event_time
  on scheme_comparison_fact (projection, municipality, event_time);
