// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.deployment;

import nl.socialteams.problem.Refusal;

/** An organisation's systems report what that organisation did, and nothing for another. */
final class OtherOrganisation extends Refusal {
  private static final long serialVersionUID = 1L;

  OtherOrganisation() {
    super("other-organisation");
  }
}
