// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.caller.Caller;

/** Policy: a caller sees the municipalities that the token names, and no others exist for them. */
@ApplicationScoped
public class VisibleMunicipality {
  private final Caller caller;

  @Inject
  VisibleMunicipality(Caller caller) {
    this.caller = caller;
  }

  /**
   * @throws NotFoundException where it is not visible
   */
  public String code(String municipality) {
    if (!caller.actsFor(municipality)) {
      throw new NotFoundException();
    }
    return municipality;
  }
}
