// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;

/** Forgets once a day what nobody will ask for any more: who stays away a month begins anew. */
@ApplicationScoped
class ForgetChanges {
  private final EntityManager entities;

  @Inject
  ForgetChanges(EntityManager entities) {
    this.entities = entities;
  }

  @Scheduled(every = "24h", delayed = "15m")
  @Transactional
  void forget() {
    entities.createNativeQuery("select feed_forget(interval '30 days')").getResultList();
    entities.createNativeQuery("select forget_tombstones(interval '60 days')").getResultList();
  }
}
