// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.merging;

import nl.socialteams.problem.Refusal;

/** Whoever was merged is merged no further, and neither is who others were merged into. */
final class ClientMergedAlready extends Refusal {
  private static final long serialVersionUID = 1L;

  ClientMergedAlready() {
    super("client-merged-already");
  }
}
