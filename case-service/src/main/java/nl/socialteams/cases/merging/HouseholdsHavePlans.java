// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.merging;

import nl.socialteams.problem.Refusal;

/** One household has one plan, and both of these have one that runs. */
final class HouseholdsHavePlans extends Refusal {
  private static final long serialVersionUID = 1L;

  HouseholdsHavePlans() {
    super("households-have-plans");
  }
}
