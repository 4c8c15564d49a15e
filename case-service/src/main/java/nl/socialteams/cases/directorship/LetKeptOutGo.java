// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.directorship;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.caller.Caller;
import nl.socialteams.cases.teammembership.Workers;

/**
 * Whom the client of a running case keeps out directs its household no longer, and is proposed no
 * longer; the function of the coordinator directs.
 */
@ApplicationScoped
public class LetKeptOutGo {
  private final EntityManager entities;
  private final Caller caller;
  private final Workers workers;

  @Inject
  LetKeptOutGo(EntityManager entities, Caller caller, Workers workers) {
    this.entities = entities;
    this.caller = caller;
    this.workers = workers;
  }

  public void of(String municipality, UUID household) {
    UUID worker = workers.calling(municipality).orElse(null);
    entities
        .createNativeQuery(
            "select let_kept_out_go(array[:household], cast(cast(:worker as text) as uuid),"
                + " cast(:system as text))")
        .setParameter("household", household)
        .setParameter("worker", worker == null ? null : worker.toString())
        .setParameter("system", caller.client())
        .getSingleResult();
  }
}
