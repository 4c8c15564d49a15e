// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.budget;

import java.util.List;

/**
 * The topics that budget-service publishes on, without an installation's prefix. All are compacted.
 */
public final class BudgetTopics {

  public static final String BUDGETS = "budget.budgets.v1";
  public static final String EXPENDITURES = "budget.expenditures.v1";

  public static final String RETURNS = "budget.returns.v1";
  public static final String SCHEME_COMPARISONS = "budget.scheme-comparisons.v1";
  public static final String SUBSIDIES = "budget.subsidies.v1";
  public static final String PROGRAMME_COSTS = "budget.programme-costs.v1";

  private BudgetTopics() {}

  public static List<String> all() {
    return List.of(BUDGETS, EXPENDITURES, RETURNS, SCHEME_COMPARISONS, SUBSIDIES, PROGRAMME_COSTS);
  }
}
