// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.AreaOutbox;
import nl.socialteams.areas.ToldStatuses;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.CollectiveActivityState;

/** Tells other services of an activity, by pseudonymous ids only. */
@ApplicationScoped
public class ActivityEvents {
  private final AreaOutbox outbox;

  @Inject
  ActivityEvents(AreaOutbox outbox) {
    this.outbox = outbox;
  }

  public void changed(CollectiveActivity activity) {
    outbox.publish(
        AreaEvents.COLLECTIVE_ACTIVITY_CHANGED,
        activity.id().toString(),
        new CollectiveActivityState(
            activity.id(),
            activity.municipality(),
            activity.version(),
            activity.kind(),
            activity.neighbourhoods(),
            activity.dates(),
            activity.capacity(),
            activity.placesTaken(),
            activity.cases(),
            activity.status().name(),
            ToldStatuses.of(activity.history())));
  }
}
