// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.referral;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Whether the client keeps an organisation out of a file. */
@ApplicationScoped
class ClosedTo {
  private final EntityManager entities;

  @Inject
  ClosedTo(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * @param organisation null for a team, whose members are kept out one by one
   */
  boolean organisation(UUID registration, UUID organisation) {
    return organisation != null
        && (Boolean)
            entities
                .createNativeQuery("select :file = any (files_closed_to(array[:organisation]))")
                .setParameter("file", registration)
                .setParameter("organisation", organisation)
                .getSingleResult();
  }
}
