// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.membership;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.caller.Caller;

/** Policy: a membership is visible to who may act for its municipality. */
@ApplicationScoped
public class VisibleMembership {
  private final Caller caller;
  private final MembershipRepository memberships;

  @Inject
  VisibleMembership(Caller caller, MembershipRepository memberships) {
    this.caller = caller;
    this.memberships = memberships;
  }

  /**
   * @throws NotFoundException where it is absent or not visible
   */
  public Membership membership(UUID id) {
    Membership found = memberships.findById(id);
    if (found == null || !caller.actsFor(found.municipality())) {
      throw new NotFoundException();
    }
    return found;
  }
}
