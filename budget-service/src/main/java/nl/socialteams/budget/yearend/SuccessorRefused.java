// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.yearend;

import nl.socialteams.problem.Refusal;

/** What is left or reserved has to go on somewhere. */
final class SuccessorRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  private SuccessorRefused(String code) {
    super(code);
  }

  static SuccessorRefused needed() {
    return new SuccessorRefused("successor-needed");
  }

  static SuccessorRefused unfit() {
    return new SuccessorRefused("successor-unfit");
  }
}
