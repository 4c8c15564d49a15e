// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.referral;

import nl.socialteams.problem.Refusal;

/** The client keeps this organisation out of the file. */
final class ReferralToKeptOut extends Refusal {
  private static final long serialVersionUID = 1L;

  ReferralToKeptOut() {
    super("referral-to-kept-out");
  }
}
