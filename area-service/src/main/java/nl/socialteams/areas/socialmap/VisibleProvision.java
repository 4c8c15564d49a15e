// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.socialmap;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.caller.Caller;

/** Policy: a provision is visible to who may act for its municipality. */
@ApplicationScoped
class VisibleProvision {
  private final Caller caller;
  private final ProvisionRepository provisions;

  @Inject
  VisibleProvision(Caller caller, ProvisionRepository provisions) {
    this.caller = caller;
    this.provisions = provisions;
  }

  /**
   * @throws NotFoundException where it is absent or not visible
   */
  Provision provision(UUID id) {
    Provision found = provisions.findById(id);
    if (found == null || !caller.actsFor(found.municipality())) {
      throw new NotFoundException();
    }
    return found;
  }
}
