// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.access;

/** Roles of people, and scopes of partner systems, as tokens name them. */
public final class CaseRoles {
  public static final String ADMINISTRATOR = "administrator";
  public static final String TEAM_MEMBER = "team-member";
  public static final String CASES_REGISTER = "cases:register";

  private CaseRoles() {}
}
