// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.budget;

import java.util.List;

/**
 * The topics that budget-service publishes on, without an installation's prefix. All are compacted.
 */
public final class BudgetTopics {

  public static final String BUDGETS = "budget.budgets.v1";
  public static final String EXPENDITURES = "budget.expenditures.v1";

  private BudgetTopics() {}

  public static List<String> all() {
    return List.of(BUDGETS, EXPENDITURES);
  }
}
