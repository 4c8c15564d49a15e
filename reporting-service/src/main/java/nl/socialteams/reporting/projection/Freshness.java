// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** How far a projection has come, and what it could not read. */
@ApplicationScoped
public class Freshness {
  private static final String NEWEST =
      """
      select cast(max(event_time) as timestamptz) from (
        select max(event_time) as event_time from neighbourhood_fact
          where projection = :projection and municipality = :municipality
        union all select max(event_time) from team_fact
          where projection = :projection and municipality = :municipality
        union all select max(event_time) from registration_fact
          where projection = :projection and municipality = :municipality
        union all select max(event_time) from outside_registration_fact
          where projection = :projection and municipality = :municipality
        union all select max(event_time) from remainder_fact
          where projection = :projection and municipality = :municipality
        union all select max(event_time) from code_list_fact
          where projection = :projection and municipality = :municipality
        union all select max(event_time) from organisation_fact
          where projection = :projection and municipality = :municipality
        union all select max(event_time) from membership_fact
          where projection = :projection and municipality = :municipality
        union all select max(event_time) from deployment_fact
          where projection = :projection and municipality = :municipality
        union all select max(event_time) from exchange_request_fact
          where projection = :projection and municipality = :municipality
        union all select max(event_time) from exchange_offer_fact
          where projection = :projection and municipality = :municipality
        union all select max(event_time) from collective_activity_fact
          where projection = :projection and municipality = :municipality
        union all select max(event_time) from self_sufficiency_fact
          where projection = :projection and municipality = :municipality
        union all select max(event_time) from supports_fact
          where projection = :projection and municipality = :municipality
        union all select max(event_time) from plan_fact
          where projection = :projection and municipality = :municipality
        union all select max(event_time) from evaluations_fact
          where projection = :projection and municipality = :municipality
        union all select max(event_time) from budget_fact
          where projection = :projection and municipality = :municipality
        union all select max(event_time) from expenditure_fact
          where projection = :projection and municipality = :municipality
        union all select max(event_time) from return_fact
          where projection = :projection and municipality = :municipality
        union all select max(event_time) from scheme_comparison_fact
          where projection = :projection and municipality = :municipality
        union all select max(event_time) from subsidy_fact
          where projection = :projection and municipality = :municipality
        union all select max(event_time) from programme_cost_fact
          where projection = :projection and municipality = :municipality
      ) newest
      """;
  private static final String PARKED =
      "select count(distinct (topic, event_key)) from inbox_parked where consumer = :consumer";

  private final EntityManager entities;

  @Inject
  Freshness(EntityManager entities) {
    this.entities = entities;
  }

  /** The time of the newest event that its facts came from; null before the first. */
  public Instant newestEvent(int projection, String municipality) {
    return (Instant)
        Optional.ofNullable(
                entities
                    .createNativeQuery(NEWEST, Instant.class)
                    .setParameter("projection", projection)
                    .setParameter("municipality", municipality)
                    .getSingleResult())
            .orElse(null);
  }

  /** Aggregates, of any municipality, of which an event could not be read. */
  public int unreadableAggregates(int projection) {
    return ((Long)
            entities
                .createNativeQuery(PARKED, Long.class)
                .setParameter("consumer", Projections.consumer(projection))
                .getSingleResult())
        .intValue();
  }
}
