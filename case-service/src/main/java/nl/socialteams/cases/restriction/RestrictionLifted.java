// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.restriction;

import java.time.Instant;

import nl.socialteams.problem.Refusal;

/** The restriction was lifted before. */
final class RestrictionLifted extends Refusal {
  private static final long serialVersionUID = 1L;

  RestrictionLifted(Instant at) {
    super("restriction-lifted", at);
  }
}
