// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import nl.socialteams.problem.Refusal;

/** A draft is withdrawn; what was agreed is completed or ended. */
final class PlanEndDoesNotFit extends Refusal {
  private static final long serialVersionUID = 1L;

  PlanEndDoesNotFit(PlanStatus status, PlanEnd end) {
    super("plan-end-does-not-fit", status, end);
  }
}
