// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.keptout;

import java.time.Instant;

import nl.socialteams.problem.Refusal;

/** It was ended before. */
final class ExclusionEnded extends Refusal {
  private static final long serialVersionUID = 1L;

  ExclusionEnded(Instant endedAt) {
    super("exclusion-ended", endedAt);
  }
}
