// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.householdcomposition;

import nl.socialteams.problem.Refusal;

/** On one of these days the client lives in a household already. */
final class LivesElsewhere extends Refusal {
  private static final long serialVersionUID = 1L;

  LivesElsewhere() {
    super("lives-in-a-household");
  }
}
