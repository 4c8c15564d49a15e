// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.collective;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.caller.Caller;

/** Policy: an activity is visible to who may act for its municipality. */
@ApplicationScoped
public class VisibleActivity {
  private final Caller caller;
  private final ActivityRepository activities;

  @Inject
  VisibleActivity(Caller caller, ActivityRepository activities) {
    this.caller = caller;
    this.activities = activities;
  }

  /**
   * @throws NotFoundException where it is absent or not visible
   */
  public CollectiveActivity activity(UUID id) {
    CollectiveActivity found = activities.findById(id);
    if (found == null || !caller.actsFor(found.municipality())) {
      throw new NotFoundException();
    }
    return found;
  }
}
