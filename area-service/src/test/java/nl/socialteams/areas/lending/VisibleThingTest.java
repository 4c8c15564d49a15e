// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.lending;

import java.util.UUID;

import nl.socialteams.caller.Caller;
import nl.socialteams.testing.policies.OfOneMunicipality;

class VisibleThingTest extends OfOneMunicipality<LendableThing> {
  VisibleThingTest() {
    super(LendableThing::new);
  }

  @Override
  protected LendableThing found(Caller caller, LendableThing kept) {
    ThingRepository all =
        new ThingRepository() {
          @Override
          public LendableThing findById(UUID id) {
            return kept;
          }
        };
    return new VisibleThing(caller, all).thing(UUID.randomUUID());
  }
}
