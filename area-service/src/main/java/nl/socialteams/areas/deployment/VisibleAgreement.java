// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.deployment;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.areas.organisation.OrganisationRepository;
import nl.socialteams.caller.Caller;

/** Policy: an agreement is visible to who may act for its municipality. */
@ApplicationScoped
class VisibleAgreement {
  private final Caller caller;
  private final AgreementRepository agreements;
  private final OrganisationRepository organisations;

  @Inject
  VisibleAgreement(
      Caller caller, AgreementRepository agreements, OrganisationRepository organisations) {
    this.caller = caller;
    this.agreements = agreements;
    this.organisations = organisations;
  }

  /**
   * The administration reports on all, an organisation's own systems on their own.
   *
   * @throws NotFoundException where it is absent or not visible
   * @throws OtherOrganisation where it is another organisation's
   */
  Agreement toReportOn(UUID id) {
    Agreement found = agreement(id);
    if (!caller.has(AreaRights.ADMINISTER)
        && !organisations.signsInWith(found.organisation(), caller.client())) {
      throw new OtherOrganisation();
    }
    return found;
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
