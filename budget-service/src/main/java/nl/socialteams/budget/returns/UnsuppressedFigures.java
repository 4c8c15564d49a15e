// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.budget.access.BudgetRights;
import nl.socialteams.budget.spent.Period;
import nl.socialteams.caller.Caller;

/**
 * Policy: figures about few people are told to who may see unsuppressed ones, and each time is
 * logged. Free periods that overlap differ by one case, whatever is withheld of each.
 */
@ApplicationScoped
class UnsuppressedFigures {
  private final Caller caller;
  private final AccessRecorder access;

  @Inject
  UnsuppressedFigures(Caller caller, AccessRecorder access) {
    this.caller = caller;
    this.access = access;
  }

  boolean areToldOf(Period period) {
    boolean told = caller.has(BudgetRights.UNSUPPRESSED);
    if (told) {
      access.tells("social-return", null, null, period.municipality());
    }
    return told;
  }
}
