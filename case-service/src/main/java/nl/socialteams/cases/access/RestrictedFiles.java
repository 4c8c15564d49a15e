// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.access;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.NotFoundException;

/**
 * Tells who would see a file why it is not shown: its processing is restricted. To all others it is
 * not there.
 */
@ApplicationScoped
public class RestrictedFiles {
  private final EntityManager entities;

  @Inject
  RestrictedFiles(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * What is to be thrown where the caller was shown nothing.
   *
   * @param id of a registration, a case, a client, a household or a plan
   */
  public RuntimeException absent(UUID id) {
    return hides(id) ? new FileRestricted() : new NotFoundException();
  }

  private boolean hides(UUID id) {
    return (Boolean)
        entities
            .createNativeQuery("select hidden_by_restriction(:id)")
            .setParameter("id", id)
            .getSingleResult();
  }
}
