// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** The municipalities that a projection has heard of. */
@ApplicationScoped
public class KnownMunicipalities {
  private final EntityManager entities;

  @Inject
  KnownMunicipalities(EntityManager entities) {
    this.entities = entities;
  }

  public boolean contains(int projection, String code) {
    return !entities
        .createNativeQuery(
            "select code from municipality_fact where projection = :projection and code = :code",
            String.class)
        .setParameter("projection", projection)
        .setParameter("code", code)
        .getResultList()
        .isEmpty();
  }
}
