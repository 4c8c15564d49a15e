// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.rebuild;

import nl.socialteams.problem.Refusal;

/** One rebuild at a time. */
final class RebuildRunning extends Refusal {
  private static final long serialVersionUID = 1L;

  RebuildRunning() {
    super("rebuild-running");
  }
}
