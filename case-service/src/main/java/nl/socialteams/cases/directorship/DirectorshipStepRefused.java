// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.directorship;

import nl.socialteams.problem.Refusal;

/** Where a directorship stands, it does not lead to this step. */
final class DirectorshipStepRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  DirectorshipStepRefused(DirectorshipStatus status) {
    super("directorship-step-refused", status);
  }
}
