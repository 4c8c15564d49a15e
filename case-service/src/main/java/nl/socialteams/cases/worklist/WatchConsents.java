// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;

/**
 * A referral waits for consent from the day on which the one that it was made by ends, also where
 * that day was told before; what changes otherwise is seen by the database at once.
 */
@ApplicationScoped
class WatchConsents {
  private final EntityManager entities;

  @Inject
  WatchConsents(EntityManager entities) {
    this.entities = entities;
  }

  @Scheduled(
      every = "{socialteams.consents.look-every}",
      delayed = "25s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @Transactional
  void look() {
    entities.createNativeQuery("select 1 from watch_ended_consents()").getSingleResult();
  }
}
