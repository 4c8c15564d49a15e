// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.mandate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role that a mandate can be given to. */
@Schema(
    description =
        "Rol / role: TEAM_MEMBER teamlid, TEAM_COORDINATOR teamcoördinator, TAILOR_MADE_EXPERT"
            + " maatwerkdeskundige, BUDGET_HOLDER budgethouder")
public enum MandatedRole {
  TEAM_MEMBER("team-member"),
  TEAM_COORDINATOR("team-coordinator"),
  TAILOR_MADE_EXPERT("tailor-made-expert"),
  BUDGET_HOLDER("budget-holder");

  private final String inToken;

  MandatedRole(String inToken) {
    this.inToken = inToken;
  }

  /** As the identity provider names it. */
  String inToken() {
    return inToken;
  }
}
