// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.workingbudget;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Has other services told of a budget, after the commit of what changed it. */
@ApplicationScoped
public class BudgetChanges {
  private final Event<BudgetChanged> changes;

  @Inject
  BudgetChanges(Event<BudgetChanged> changes) {
    this.changes = changes;
  }

  /** For the running transaction; nothing is told where it is rolled back. */
  public void changed(UUID budget) {
    changes.fire(new BudgetChanged(budget));
  }
}
