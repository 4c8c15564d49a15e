// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.access;

/** Roles of people, and scopes of partner systems, as tokens name them. */
public final class AreaRoles {
  public static final String ADMINISTRATOR = "administrator";
  public static final String TEAM_MEMBER = "team-member";
  public static final String BUDGET_HOLDER = "budget-holder";
  public static final String BI = "bi";
  public static final String AREAS_READ = "areas:read";

  private AreaRoles() {}
}
