// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.danger;

import java.time.Instant;

import nl.socialteams.problem.Refusal;

/** The danger was responded to before. */
final class DangerAnswered extends Refusal {
  private static final long serialVersionUID = 1L;

  DangerAnswered(Instant respondedAt) {
    super("danger-answered", respondedAt);
  }
}
