// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import nl.socialteams.problem.Refusal;

/** The household has one plan at a time. */
final class PlanRunsAlready extends Refusal {
  private static final long serialVersionUID = 1L;

  PlanRunsAlready(Object plan) {
    super("plan-runs-already", plan);
  }
}
