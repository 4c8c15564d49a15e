// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import nl.socialteams.areas.persondestruction.WorkerDestroyed;

/** Tells memberships of a destroyed worker again, as those of nobody who signs in. */
@ApplicationScoped
class TellMembershipsAgain {
  private final MembershipRepository memberships;
  private final MembershipEvents events;

  @Inject
  TellMembershipsAgain(MembershipRepository memberships, MembershipEvents events) {
    this.memberships = memberships;
    this.events = events;
  }

  void tell(@Observes WorkerDestroyed gone) {
    gone.memberships().forEach(membership -> events.changed(memberships.findById(membership)));
  }
}
