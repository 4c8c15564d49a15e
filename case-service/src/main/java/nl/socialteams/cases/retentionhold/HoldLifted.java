// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.retentionhold;

import java.time.Instant;

import nl.socialteams.problem.Refusal;

/** The hold was lifted before. */
final class HoldLifted extends Refusal {
  private static final long serialVersionUID = 1L;

  HoldLifted(Instant at) {
    super("hold-lifted", at);
  }
}
