-- The time of the newest event that the facts of a municipality came from; null before the first. Planning so many
-- tables takes longer than looking into them, and every report asks: the plan is kept, and made without knowing for
-- whom. It reads what the caller may read.
create or replace function newest_event(of_projection integer, of_municipality text) returns timestamptz
  stable language plpgsql set plan_cache_mode = force_generic_plan as $$
begin
  return (select max(event_time) from (
    select max(event_time) as event_time from neighbourhood_fact
      where projection = of_projection and municipality = of_municipality
    union all select max(event_time) from team_fact
      where projection = of_projection and municipality = of_municipality
    union all select max(event_time) from registration_fact
      where projection = of_projection and municipality = of_municipality
    union all select max(event_time) from outside_registration_fact
      where projection = of_projection and municipality = of_municipality
    union all select max(event_time) from remainder_fact
      where projection = of_projection and municipality = of_municipality
    union all select max(event_time) from code_list_fact
      where projection = of_projection and municipality = of_municipality
    union all select max(event_time) from organisation_fact
      where projection = of_projection and municipality = of_municipality
    union all select max(event_time) from membership_fact
      where projection = of_projection and municipality = of_municipality
    union all select max(event_time) from deployment_fact
      where projection = of_projection and municipality = of_municipality
    union all select max(event_time) from exchange_request_fact
      where projection = of_projection and municipality = of_municipality
    union all select max(event_time) from exchange_offer_fact
      where projection = of_projection and municipality = of_municipality
    union all select max(event_time) from collective_activity_fact
      where projection = of_projection and municipality = of_municipality
    union all select max(event_time) from self_sufficiency_fact
      where projection = of_projection and municipality = of_municipality
    union all select max(event_time) from supports_fact
      where projection = of_projection and municipality = of_municipality
    union all select max(event_time) from plan_fact
      where projection = of_projection and municipality = of_municipality
    union all select max(event_time) from evaluations_fact
      where projection = of_projection and municipality = of_municipality
    union all select max(event_time) from budget_fact
      where projection = of_projection and municipality = of_municipality
    union all select max(event_time) from expenditure_fact
      where projection = of_projection and municipality = of_municipality
    union all select max(event_time) from return_fact
      where projection = of_projection and municipality = of_municipality
    union all select max(event_time) from scheme_comparison_fact
      where projection = of_projection and municipality = of_municipality
    union all select max(event_time) from subsidy_fact
      where projection = of_projection and municipality = of_municipality
    union all select max(event_time) from programme_cost_fact
      where projection = of_projection and municipality = of_municipality
    union all select max(event_time) from refused_input_fact
      where projection = of_projection and municipality = of_municipality
  ) newest);
end
$$;
