// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.collectivequestion;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.cloudevents.CloudEvent;
import nl.socialteams.cloudevents.EventType;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.CollectiveActivityState;
import nl.socialteams.inbox.StateHandler;

/** Links a collective activity of area-service to the cases that it is for. */
@ApplicationScoped
public class FollowActivities implements StateHandler<CollectiveActivityState> {
  private final EntityManager entities;

  @Inject
  FollowActivities(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public EventType<CollectiveActivityState> type() {
    return AreaEvents.COLLECTIVE_ACTIVITY_CHANGED;
  }

  @Override
  public void apply(CollectiveActivityState state, CloudEvent event) {
    LocalDate first = state.dates().isEmpty() ? null : state.dates().getFirst();
    entities
        .createNativeQuery(
            "select cast(follow_activity(:activity, :municipality, :version, :kind, :status,"
                + " cast(cast(:first as text) as date), cast(:cases as uuid[])) as text)")
        .setParameter("activity", state.activityId())
        .setParameter("municipality", state.municipality())
        .setParameter("version", state.version())
        .setParameter("kind", state.kind())
        .setParameter("status", state.status())
        .setParameter("first", first == null ? null : first.toString())
        .setParameter("cases", state.caseIds().toArray(UUID[]::new))
        .getSingleResult();
  }

  @Override
  public void applyTombstone(String key) {
    entities
        .createNativeQuery("select cast(forget_activity(:activity) as text)")
        .setParameter("activity", UUID.fromString(key))
        .getSingleResult();
  }
}
