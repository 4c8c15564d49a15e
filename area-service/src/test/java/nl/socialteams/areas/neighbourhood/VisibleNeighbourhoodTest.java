// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.neighbourhood;

import nl.socialteams.caller.Caller;
import nl.socialteams.testing.policies.OfOneMunicipality;

class VisibleNeighbourhoodTest extends OfOneMunicipality<Neighbourhood> {
  VisibleNeighbourhoodTest() {
    super(Neighbourhood::new);
  }

  @Override
  protected Neighbourhood found(Caller caller, Neighbourhood kept) {
    NeighbourhoodRepository all =
        new NeighbourhoodRepository(null) {
          @Override
          public Neighbourhood find(String code) {
            return kept;
          }
        };
    return new VisibleNeighbourhood(caller, all).neighbourhood("BU09350001");
  }
}
