// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.changes;

import nl.socialteams.problem.Refusal;

/** As many screens follow the changes as this service holds. */
final class TooManyStreams extends Refusal {
  private static final long serialVersionUID = 1L;

  TooManyStreams() {
    super("too-many-streams");
  }
}
