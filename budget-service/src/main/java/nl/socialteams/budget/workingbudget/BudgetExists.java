// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.workingbudget;

import nl.socialteams.problem.Refusal;

/** The municipality has a budget of this year from this source. */
final class BudgetExists extends Refusal {
  private static final long serialVersionUID = 1L;

  BudgetExists() {
    super("budget-exists");
  }
}
