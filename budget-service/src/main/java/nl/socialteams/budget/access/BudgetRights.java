// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.access;

/**
 * What an operation asks of its caller. Which roles hold a right stands in {@code
 * application.properties}.
 */
public final class BudgetRights {
  /** Working budgets and what is left of them. */
  public static final String READ = "budgets:read";

  /** The council's money is made available for a year. */
  public static final String GRANT = "budgets:grant";

  /** Whether a budget agrees with its ledger. */
  public static final String RECONCILE = "budgets:reconcile";

  /** What was asked for and spent, with the case that it was for. */
  public static final String READ_EXPENDITURES = "expenditures:read";

  /** Asking for money is the work of a team. */
  public static final String REQUEST = "expenditures:request";

  /** Deciding and paying is done by whoever holds the budget, not by who asks. */
  public static final String DECIDE = "expenditures:decide";

  private BudgetRights() {}
}
