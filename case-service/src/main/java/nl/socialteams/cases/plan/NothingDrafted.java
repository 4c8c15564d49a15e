// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import nl.socialteams.problem.Refusal;

/** There is no draft to agree to. */
final class NothingDrafted extends Refusal {
  private static final long serialVersionUID = 1L;

  NothingDrafted() {
    super("nothing-drafted");
  }
}
