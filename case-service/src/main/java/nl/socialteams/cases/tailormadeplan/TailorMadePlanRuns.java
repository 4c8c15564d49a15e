// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeplan;

import nl.socialteams.problem.Refusal;

/** Another tailor-made plan of the household runs, or it keeps the case from being closed. */
final class TailorMadePlanRuns extends Refusal {
  private static final long serialVersionUID = 1L;

  private TailorMadePlanRuns(String code, Object... details) {
    super(code, details);
  }

  static TailorMadePlanRuns already() {
    return new TailorMadePlanRuns("tailor-made-plan-exists");
  }

  static TailorMadePlanRuns inCase() {
    return new TailorMadePlanRuns("tailor-made-plan-runs");
  }
}
