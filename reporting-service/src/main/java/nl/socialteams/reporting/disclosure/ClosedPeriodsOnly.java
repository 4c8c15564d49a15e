// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.disclosure;

import nl.socialteams.problem.Refusal;

/** Figures are asked for that could give somebody away. */
public final class ClosedPeriodsOnly extends Refusal {
  private static final long serialVersionUID = 1L;

  ClosedPeriodsOnly() {
    super("closed-periods-only");
  }
}
