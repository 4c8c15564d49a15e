// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.deployment;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.caller.Caller;

/** Policy: an agreement is visible to who may act for its municipality. */
@ApplicationScoped
class VisibleAgreement {
  private final Caller caller;
  private final AgreementRepository agreements;

  @Inject
  VisibleAgreement(Caller caller, AgreementRepository agreements) {
    this.caller = caller;
    this.agreements = agreements;
  }

  /**
   * @throws NotFoundException where it is absent or not visible
   */
  Agreement agreement(UUID id) {
    Agreement found = agreements.findById(id);
    if (found == null || !caller.actsFor(found.municipality())) {
      throw new NotFoundException();
    }
    return found;
  }
}
