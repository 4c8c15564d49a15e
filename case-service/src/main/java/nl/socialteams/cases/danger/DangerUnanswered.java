// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.danger;

import nl.socialteams.problem.Refusal;

/** A danger in the case waits for a response, so the case is not closed. */
final class DangerUnanswered extends Refusal {
  private static final long serialVersionUID = 1L;

  DangerUnanswered() {
    super("danger-unanswered");
  }
}
