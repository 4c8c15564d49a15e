// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.socialmap;

import java.util.UUID;

import nl.socialteams.caller.Caller;
import nl.socialteams.testing.policies.OfOneMunicipality;

class VisibleProvisionTest extends OfOneMunicipality<Provision> {
  VisibleProvisionTest() {
    super(Provision::new);
  }

  @Override
  protected Provision found(Caller caller, Provision kept) {
    ProvisionRepository all =
        new ProvisionRepository() {
          @Override
          public Provision findById(UUID id) {
            return kept;
          }
        };
    return new VisibleProvision(caller, all).provision(UUID.randomUUID());
  }
}
