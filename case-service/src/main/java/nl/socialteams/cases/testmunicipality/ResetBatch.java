// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.testmunicipality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import nl.socialteams.cases.destruction.DestroyedFile;
import nl.socialteams.cases.destruction.TellDestroyed;
import nl.socialteams.knowntime.Today;

/** Takes back so many registrations in one transaction, and tells who knew of them. */
@ApplicationScoped
class ResetBatch {
  private final EntityManager entities;
  private final TellDestroyed tell;
  private final Today today;

  @Inject
  ResetBatch(EntityManager entities, TellDestroyed tell, Today today) {
    this.entities = entities;
    this.tell = tell;
    this.today = today;
  }

  @Transactional
  TestReset reset(String municipality, int atMost) {
    String told =
        (String)
            entities
                .createNativeQuery(
                    "select cast(reset_deliveries(:municipality, :atMost) as text)", String.class)
                .setParameter("municipality", municipality)
                .setParameter("atMost", atMost)
                .getSingleResult();
    DestroyedFile gone = DestroyedFile.read(told);
    tell.tell(gone, municipality, today.date());
    return new TestReset(
        municipality,
        gone.of("registration").size(),
        gone.of("case_file").size(),
        gone.of("referral").size());
  }
}
