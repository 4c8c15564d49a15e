// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.membership;

import java.util.UUID;

import nl.socialteams.caller.Caller;
import nl.socialteams.testing.policies.OfOneMunicipality;

class VisibleMembershipTest extends OfOneMunicipality<Membership> {
  VisibleMembershipTest() {
    super(Membership::new);
  }

  @Override
  protected Membership found(Caller caller, Membership kept) {
    MembershipRepository all =
        new MembershipRepository() {
          @Override
          public Membership findById(UUID id) {
            return kept;
          }
        };
    return new VisibleMembership(caller, all).membership(UUID.randomUUID());
  }
}
