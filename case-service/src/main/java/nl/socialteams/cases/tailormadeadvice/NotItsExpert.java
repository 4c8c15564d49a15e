// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeadvice;

import nl.socialteams.problem.Refusal;

/** Who advises is the expert named on the plan. */
final class NotItsExpert extends Refusal {
  private static final long serialVersionUID = 1L;

  NotItsExpert() {
    super("not-its-expert");
  }
}
