// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.decision;

import nl.socialteams.problem.Refusal;

/** Four eyes: whoever asked does not decide. */
final class OwnExpenditure extends Refusal {
  private static final long serialVersionUID = 1L;

  OwnExpenditure() {
    super("own-expenditure");
  }
}
