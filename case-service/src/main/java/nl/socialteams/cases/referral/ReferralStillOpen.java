// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.referral;

import nl.socialteams.problem.Refusal;

/** A case with an open referral is not closed. */
final class ReferralStillOpen extends Refusal {
  private static final long serialVersionUID = 1L;

  ReferralStillOpen(long open) {
    super("referral-still-open", open);
  }
}
