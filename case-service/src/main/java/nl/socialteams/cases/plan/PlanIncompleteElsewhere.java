// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import nl.socialteams.problem.Refusal;

/** What is of a case that the caller does not see is not complete; no more is told of it. */
final class PlanIncompleteElsewhere extends Refusal {
  private static final long serialVersionUID = 1L;

  PlanIncompleteElsewhere() {
    super("plan-incomplete-elsewhere");
  }
}
