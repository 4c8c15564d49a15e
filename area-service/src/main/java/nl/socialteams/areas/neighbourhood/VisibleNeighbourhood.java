// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.neighbourhood;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.caller.Caller;

/** Policy: a neighbourhood is visible to who may act for its municipality. */
@ApplicationScoped
public class VisibleNeighbourhood {
  private final Caller caller;
  private final NeighbourhoodRepository neighbourhoods;

  @Inject
  VisibleNeighbourhood(Caller caller, NeighbourhoodRepository neighbourhoods) {
    this.caller = caller;
    this.neighbourhoods = neighbourhoods;
  }

  /**
   * @throws NotFoundException where it is absent or not visible
   */
  public Neighbourhood neighbourhood(String code) {
    Neighbourhood found = neighbourhoods.find(code);
    if (found == null || !caller.actsFor(found.municipality())) {
      throw new NotFoundException();
    }
    return found;
  }
}
