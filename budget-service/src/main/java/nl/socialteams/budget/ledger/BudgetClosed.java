// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.ledger;

import nl.socialteams.problem.Refusal;

/** The year is closed, and is never opened again. */
public final class BudgetClosed extends Refusal {
  private static final long serialVersionUID = 1L;

  public BudgetClosed() {
    super("budget-closed");
  }
}
