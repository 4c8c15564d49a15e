// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeplan;

import nl.socialteams.problem.Refusal;

/** A plan is completed with its steps. */
final class StepsNotOver extends Refusal {
  private static final long serialVersionUID = 1L;

  StepsNotOver() {
    super("tailor-made-steps-open");
  }
}
