// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.deployment;

import nl.socialteams.problem.Refusal;

/** Another report came in the place of this one before. */
final class ReportCorrected extends Refusal {
  private static final long serialVersionUID = 1L;

  ReportCorrected() {
    super("report-corrected");
  }
}
