// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.payeedestruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.budget.payee.Payee;
import nl.socialteams.caller.Caller;
import nl.socialteams.sealing.DataSubject;

/**
 * Destroys who a payee was. The proof is what does it: the database checks that nothing is to be
 * paid and that the term has passed, and takes the person away with it.
 */
@ApplicationScoped
class DestroyPayee {
  private static final String PROVE =
      """
      insert into payee_destruction
        (payee, municipality, destroyed_on, destroyed_by, expenditures, kept_years)
      values (:payee, :municipality, current_date, :by, 0, :keptYears)
      """;

  private final EntityManager entities;
  private final Caller caller;
  private final AccessRecorder access;
  private final PayeeTerm term;

  @Inject
  DestroyPayee(EntityManager entities, Caller caller, AccessRecorder access, PayeeTerm term) {
    this.entities = entities;
    this.caller = caller;
    this.access = access;
    this.term = term;
  }

  PayeeDestruction destroy(Payee payee) {
    access.tells("payee", payee.id(), new DataSubject("payee", payee.id()), payee.municipality());
    entities
        .createNativeQuery(PROVE)
        .setParameter("payee", payee.id())
        .setParameter("municipality", payee.municipality())
        .setParameter("by", caller.subject())
        .setParameter("keptYears", term.keptYears())
        .executeUpdate();
    return entities.find(PayeeDestruction.class, payee.id());
  }
}
