// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.collective;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import nl.socialteams.areas.runningcase.CaseDestroyed;

/** Keeps the activities that were for a destroyed case, and tells them again without it. */
@ApplicationScoped
class DetachActivities {
  private final ActivityRepository activities;
  private final ActivityEvents events;

  @Inject
  DetachActivities(ActivityRepository activities, ActivityEvents events) {
    this.activities = activities;
    this.events = events;
  }

  void detach(@Observes CaseDestroyed gone) {
    activities.ofCase(gone.caseId()).forEach(activity -> detach(activity, gone.caseId()));
  }

  private void detach(CollectiveActivity activity, UUID caseId) {
    activities.take(activity);
    activity.leaveCase(caseId);
    activities.flush();
    events.changed(activity);
  }
}
