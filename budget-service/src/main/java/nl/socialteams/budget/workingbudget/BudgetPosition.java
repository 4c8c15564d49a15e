// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.workingbudget;

import java.util.UUID;

import nl.socialteams.cursors.Cursor;

/** Where a page of budgets starts. */
record BudgetPosition(int year, UUID id) {

  static BudgetPosition of(Cursor after) {
    if (after.isStart()) {
      return new BudgetPosition(Integer.MAX_VALUE, new UUID(0, 0));
    }
    try {
      return new BudgetPosition(Integer.parseInt(after.value(0)), UUID.fromString(after.value(1)));
    } catch (IllegalArgumentException notOurs) {
      throw Cursor.unreadable();
    }
  }
}
