// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeplan;

import nl.socialteams.problem.Refusal;

/** A plan without a perspective has no steps yet. */
final class PerspectiveFirst extends Refusal {
  private static final long serialVersionUID = 1L;

  PerspectiveFirst() {
    super("perspective-first");
  }
}
