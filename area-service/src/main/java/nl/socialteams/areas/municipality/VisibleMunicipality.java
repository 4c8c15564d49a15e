// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.caller.Caller;

/** Policy: a caller sees the municipalities that the token names, and no others exist for them. */
@ApplicationScoped
public class VisibleMunicipality {
  private final Caller caller;
  private final MunicipalityRepository municipalities;

  @Inject
  VisibleMunicipality(Caller caller, MunicipalityRepository municipalities) {
    this.caller = caller;
    this.municipalities = municipalities;
  }

  /**
   * @throws NotFoundException where it is absent or not visible
   */
  public Municipality municipality(String code) {
    Municipality found = caller.actsFor(code) ? municipalities.findById(code) : null;
    if (found == null) {
      throw new NotFoundException();
    }
    return found;
  }
}
