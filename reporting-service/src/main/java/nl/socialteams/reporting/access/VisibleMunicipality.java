// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.caller.Caller;
import nl.socialteams.reporting.projection.ActiveProjection;
import nl.socialteams.reporting.projection.KnownMunicipalities;

/**
 * Policy: a caller gets reports of the municipalities that the token names, and no others exist.
 */
@ApplicationScoped
public class VisibleMunicipality {
  private final Caller caller;
  private final KnownMunicipalities known;
  private final ActiveProjection active;

  @Inject
  VisibleMunicipality(Caller caller, KnownMunicipalities known, ActiveProjection active) {
    this.caller = caller;
    this.known = known;
    this.active = active;
  }

  /** The same in the projection that answers now. */
  public void require(String code) {
    require(active.number(), code);
  }

  /**
   * @throws NotFoundException where it is absent from the projection or not visible
   */
  public void require(int projection, String code) {
    if (!caller.actsFor(code) || !known.contains(projection, code)) {
      throw new NotFoundException();
    }
  }
}
