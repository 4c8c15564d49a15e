// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchangematch;

import nl.socialteams.problem.Refusal;

/** Nobody answers their own request. */
final class OwnOffer extends Refusal {
  private static final long serialVersionUID = 1L;

  OwnOffer() {
    super("own-offer");
  }
}
