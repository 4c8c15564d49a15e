// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.access;

/** Roles of people, as tokens name them. */
public final class BudgetRoles {
  public static final String ADMINISTRATOR = "administrator";
  public static final String TEAM_MEMBER = "team-member";
  public static final String BUDGET_HOLDER = "budget-holder";
  public static final String BI = "bi";

  private BudgetRoles() {}
}
