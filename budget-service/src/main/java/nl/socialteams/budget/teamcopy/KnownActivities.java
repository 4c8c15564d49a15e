// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.teamcopy;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.cloudevents.CloudEvent;
import nl.socialteams.cloudevents.EventType;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.CollectiveActivityState;
import nl.socialteams.inbox.StateHandler;

/** The collective activities that area-service told of. */
@ApplicationScoped
public class KnownActivities implements StateHandler<CollectiveActivityState> {
  private static final String KEEP_NEWEST =
      """
      insert into activity_copy (id, municipality, status, version)
      values (:id, :municipality, :status, :version)
      on conflict (id) do update set
        municipality = excluded.municipality, status = excluded.status, version = excluded.version
      where activity_copy.version < excluded.version
      """;

  private final EntityManager entities;

  @Inject
  KnownActivities(EntityManager entities) {
    this.entities = entities;
  }

  public boolean has(UUID activity, String municipality) {
    return !entities
        .createNativeQuery(
            "select 1 from activity_copy where id = :id and municipality = :municipality",
            Integer.class)
        .setParameter("id", activity)
        .setParameter("municipality", municipality)
        .getResultList()
        .isEmpty();
  }

  @Override
  public EventType<CollectiveActivityState> type() {
    return AreaEvents.COLLECTIVE_ACTIVITY_CHANGED;
  }

  @Override
  public void apply(CollectiveActivityState activity, CloudEvent event) {
    entities
        .createNativeQuery(KEEP_NEWEST)
        .setParameter("id", activity.activityId())
        .setParameter("municipality", activity.municipality())
        .setParameter("status", activity.status())
        .setParameter("version", activity.version())
        .executeUpdate();
  }

  @Override
  public void applyTombstone(String key) {
    entities
        .createNativeQuery("delete from activity_copy where id = :id")
        .setParameter("id", UUID.fromString(key))
        .executeUpdate();
  }
}
