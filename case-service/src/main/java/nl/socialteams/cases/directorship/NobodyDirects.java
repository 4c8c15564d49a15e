// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.directorship;

import nl.socialteams.problem.Refusal;

/** The household has no running case, so nothing is there to direct. */
final class NobodyDirects extends Refusal {
  private static final long serialVersionUID = 1L;

  NobodyDirects() {
    super("nobody-directs");
  }
}
