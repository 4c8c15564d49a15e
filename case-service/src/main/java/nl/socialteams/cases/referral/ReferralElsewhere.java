// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.referral;

import nl.socialteams.problem.Refusal;

/** What is asked does not follow on what the referral is now. */
final class ReferralElsewhere extends Refusal {
  private static final long serialVersionUID = 1L;

  ReferralElsewhere(ReferralStatus status) {
    super("referral-elsewhere", status);
  }
}
