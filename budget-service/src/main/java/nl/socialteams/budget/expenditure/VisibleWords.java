// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.ForbiddenException;

import nl.socialteams.budget.access.BudgetRights;
import nl.socialteams.caller.Caller;

/**
 * Policy: for whom an expenditure is, and the words about it, are told to who works in its team
 * today, asked for it, or pays. Others of the municipality see amounts and classes.
 */
@RequestScoped
class VisibleWords {
  private final Caller caller;
  private final EntityManager entities;

  private Set<String> teams;

  @Inject
  VisibleWords(Caller caller, EntityManager entities) {
    this.caller = caller;
    this.entities = entities;
  }

  boolean of(Expenditure expenditure) {
    return caller.has(BudgetRights.PAY)
        || expenditure.wasRequestedBy(caller.subject())
        || teams().contains(expenditure.spending().team().toString());
  }

  /**
   * @throws ForbiddenException for who may not read what has been said
   */
  void require(Expenditure expenditure) {
    if (!of(expenditure)) {
      throw new ForbiddenException();
    }
  }

  /** As was found out when the transaction began. */
  private Set<String> teams() {
    if (teams == null) {
      Object found =
          entities
              .createNativeQuery("select told_texts('teams')", String[].class)
              .getSingleResult();
      teams = Set.of((String[]) found);
    }
    return teams;
  }
}
