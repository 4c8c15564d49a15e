// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Changes of a municipality's teams and areas go one after the other, until each has committed. */
@ApplicationScoped
public class MunicipalityTurn {
  private final EntityManager entities;

  @Inject
  MunicipalityTurn(EntityManager entities) {
    this.entities = entities;
  }

  /** Waits within the transaction; what is read afterwards is what the one before has left. */
  public void take(String municipality) {
    entities
        .createNativeQuery(
            "select pg_advisory_xact_lock(hashtext('teams and areas'), hashtext(:municipality))",
            Object.class)
        .setParameter("municipality", municipality)
        .getResultList();
  }
}
