// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.lending;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.caller.Caller;

/** Policy: a thing is visible to who may act for its municipality. */
@ApplicationScoped
public class VisibleThing {
  private final Caller caller;
  private final ThingRepository things;

  @Inject
  VisibleThing(Caller caller, ThingRepository things) {
    this.caller = caller;
    this.things = things;
  }

  /**
   * @throws NotFoundException where it is absent or not visible
   */
  public LendableThing thing(UUID id) {
    LendableThing found = things.findById(id);
    if (found == null || !caller.actsFor(found.municipality())) {
      throw new NotFoundException();
    }
    return found;
  }
}
