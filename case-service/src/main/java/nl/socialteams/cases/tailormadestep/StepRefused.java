// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadestep;

import nl.socialteams.problem.Refusal;

/** Where a step stands, it does not go there. */
final class StepRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  StepRefused(StepStatus status) {
    super("tailor-made-step-refused", status);
  }
}
