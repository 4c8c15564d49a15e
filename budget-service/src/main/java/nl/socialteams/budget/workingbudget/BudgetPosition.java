// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.workingbudget;

import java.util.UUID;

import nl.socialteams.cursors.Cursor;

/** Where a page of budgets starts. */
record BudgetPosition(int year, UUID id) {

  static BudgetPosition of(Cursor after) {
    return new BudgetPosition(after.number(0, Integer.MAX_VALUE), after.identifier(1));
  }
}
