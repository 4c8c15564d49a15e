// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.access;

/** Roles of people, as tokens name them. */
public final class ReportingRoles {
  public static final String ADMINISTRATOR = "administrator";
  public static final String BUDGET_HOLDER = "budget-holder";
  public static final String BI = "bi";

  private ReportingRoles() {}
}
