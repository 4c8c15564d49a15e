// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.absence;

import nl.socialteams.problem.Refusal;

/** Nobody is absent twice on one day. */
final class AlreadyAbsent extends Refusal {
  private static final long serialVersionUID = 1L;

  AlreadyAbsent() {
    super("already-absent");
  }
}
