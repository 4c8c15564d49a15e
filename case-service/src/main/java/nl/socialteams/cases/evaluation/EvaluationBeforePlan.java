// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.evaluation;

import nl.socialteams.problem.Refusal;

/** There is no plan and no support to evaluate yet. */
final class EvaluationBeforePlan extends Refusal {
  private static final long serialVersionUID = 1L;

  EvaluationBeforePlan() {
    super("evaluation-before-plan");
  }
}
