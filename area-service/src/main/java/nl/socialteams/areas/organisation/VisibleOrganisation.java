// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.organisation;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.caller.Caller;

/** Policy: an organisation is visible to who may act for its municipality. */
@ApplicationScoped
class VisibleOrganisation {
  private final Caller caller;
  private final OrganisationRepository organisations;

  @Inject
  VisibleOrganisation(Caller caller, OrganisationRepository organisations) {
    this.caller = caller;
    this.organisations = organisations;
  }

  /**
   * @throws NotFoundException where it is absent or not visible
   */
  Organisation organisation(UUID id) {
    Organisation found = organisations.findById(id);
    if (found == null || !caller.actsFor(found.municipality())) {
      throw new NotFoundException();
    }
    return found;
  }
}
