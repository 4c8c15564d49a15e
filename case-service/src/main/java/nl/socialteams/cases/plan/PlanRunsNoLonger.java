// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import nl.socialteams.problem.Refusal;

/** The plan came to its end before. */
final class PlanRunsNoLonger extends Refusal {
  private static final long serialVersionUID = 1L;

  PlanRunsNoLonger(PlanStatus status) {
    super("plan-runs-no-longer", status);
  }
}
