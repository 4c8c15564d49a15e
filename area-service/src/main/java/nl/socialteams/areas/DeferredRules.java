// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * What the database keeps for the end of a transaction it says here, where a request is still
 * answered with the refusal that it means.
 */
@ApplicationScoped
public class DeferredRules {
  private final EntityManager entities;

  @Inject
  DeferredRules(EntityManager entities) {
    this.entities = entities;
  }

  /** With all that was changed so far; from here on nothing waits for the end any more. */
  public void hold() {
    entities.flush();
    entities.createNativeQuery("set constraints all immediate").executeUpdate();
  }
}
