// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.budget.rows.ProcessRows;
import nl.socialteams.budget.rows.WithoutCaller;
import nl.socialteams.budget.teamcopy.CaseDestroyed;

/**
 * Lets go of a case that was destroyed: the words about its expenditures and the pseudonyms of case
 * and household go, the money stays as an anonymous remainder, which others are told of.
 */
@ApplicationScoped
class ForgetCase {
  private final EntityManager entities;
  private final ProcessRows rows;
  private final ExpenditureRepository expenditures;
  private final ExpenditureChanges changes;

  @Inject
  ForgetCase(
      EntityManager entities,
      ProcessRows rows,
      ExpenditureRepository expenditures,
      ExpenditureChanges changes) {
    this.entities = entities;
    this.rows = rows;
    this.expenditures = expenditures;
    this.changes = changes;
  }

  void forget(@Observes CaseDestroyed destroyed) {
    rows.enter(WithoutCaller.DESTRUCTION);
    List<?> left =
        entities
            .createNativeQuery("select forget_case(:case)", UUID.class)
            .setParameter("case", destroyed.caseId())
            .getResultList();
    left.forEach(id -> changes.changed(expenditures.findById((UUID) id)));
  }
}
