// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.decision;

import nl.socialteams.problem.Refusal;

/** Four eyes: the second approval comes from somebody else. */
final class ApprovedAlready extends Refusal {
  private static final long serialVersionUID = 1L;

  ApprovedAlready() {
    super("approved-already");
  }
}
