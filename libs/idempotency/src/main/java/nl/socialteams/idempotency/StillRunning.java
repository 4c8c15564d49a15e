// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.idempotency;

import nl.socialteams.problem.Refusal;

/** The first request with this key has not been answered yet. */
final class StillRunning extends Refusal {
  private static final long serialVersionUID = 1L;

  StillRunning() {
    super("idempotency-key-running");
  }
}
