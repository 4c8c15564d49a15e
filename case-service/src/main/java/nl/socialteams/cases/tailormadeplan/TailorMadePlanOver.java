// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeplan;

import nl.socialteams.problem.Refusal;

/** The plan came to its end. */
final class TailorMadePlanOver extends Refusal {
  private static final long serialVersionUID = 1L;

  TailorMadePlanOver(TailorMadePlanStatus status) {
    super("tailor-made-plan-over", status);
  }
}
