// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.rows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Gives the running transaction the rows of a process. */
@ApplicationScoped
public class ProcessRows {
  private static final String ENTER = "select set_config('socialteams.process', :process, true)";

  private final EntityManager entities;

  @Inject
  ProcessRows(EntityManager entities) {
    this.entities = entities;
  }

  public void enter(WithoutCaller process) {
    entities
        .createNativeQuery(ENTER, String.class)
        .setParameter("process", process.told())
        .getSingleResult();
  }
}
