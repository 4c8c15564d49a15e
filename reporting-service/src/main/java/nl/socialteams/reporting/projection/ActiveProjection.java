// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Which projection answers. */
@ApplicationScoped
public class ActiveProjection {
  private static final String NUMBER = "select projection from active_projection";

  private final EntityManager entities;

  @Inject
  ActiveProjection(EntityManager entities) {
    this.entities = entities;
  }

  public int number() {
    return (Integer) entities.createNativeQuery(NUMBER, Integer.class).getSingleResult();
  }

  /** Makes another one answer, once the transaction commits. */
  public void become(int projection) {
    entities
        .createNativeQuery("update active_projection set projection = :projection")
        .setParameter("projection", projection)
        .executeUpdate();
  }
}
