// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.organisation;

import java.util.UUID;

import nl.socialteams.caller.Caller;
import nl.socialteams.testing.policies.OfOneMunicipality;

class VisibleOrganisationTest extends OfOneMunicipality<Organisation> {
  VisibleOrganisationTest() {
    super(Organisation::new);
  }

  @Override
  protected Organisation found(Caller caller, Organisation kept) {
    OrganisationRepository all =
        new OrganisationRepository() {
          @Override
          public Organisation findById(UUID id) {
            return kept;
          }
        };
    return new VisibleOrganisation(caller, all).organisation(UUID.randomUUID());
  }
}
