// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.collective;

import java.util.UUID;

import nl.socialteams.caller.Caller;
import nl.socialteams.testing.policies.OfOneMunicipality;

class VisibleActivityTest extends OfOneMunicipality<CollectiveActivity> {
  VisibleActivityTest() {
    super(CollectiveActivity::new);
  }

  @Override
  protected CollectiveActivity found(Caller caller, CollectiveActivity kept) {
    ActivityRepository all =
        new ActivityRepository() {
          @Override
          public CollectiveActivity findById(UUID id) {
            return kept;
          }
        };
    return new VisibleActivity(caller, all).activity(UUID.randomUUID());
  }
}
