// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.merging;

import nl.socialteams.problem.Refusal;

/** Both live in one household already. */
final class HouseholdsAreOne extends Refusal {
  private static final long serialVersionUID = 1L;

  HouseholdsAreOne() {
    super("households-are-one");
  }
}
