// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.referral;

import nl.socialteams.cases.consent.ConsentPurpose;
import nl.socialteams.problem.Refusal;

/** Nothing about a resident leaves the team without consent, except on danger. */
final class ReferralNeedsConsent extends Refusal {
  private static final long serialVersionUID = 1L;

  ReferralNeedsConsent(ConsentPurpose purpose) {
    super("referral-needs-consent", purpose);
  }
}
