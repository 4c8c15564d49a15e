// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import nl.socialteams.problem.Refusal;

/** An intervention of a draft has no outcome. */
final class PlanNotAgreed extends Refusal {
  private static final long serialVersionUID = 1L;

  PlanNotAgreed() {
    super("plan-not-agreed");
  }
}
