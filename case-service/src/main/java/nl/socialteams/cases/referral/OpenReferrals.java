// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.closing.ClosingObstacle;

/** A case with an open referral or handover is not closed. */
@ApplicationScoped
class OpenReferrals implements ClosingObstacle {
  private final ReferralRepository referrals;

  @Inject
  OpenReferrals(ReferralRepository referrals) {
    this.referrals = referrals;
  }

  @Override
  public void check(CaseFile caseFile) {
    long open = referrals.open(caseFile.id());
    if (open > 0) {
      throw new ReferralStillOpen(open);
    }
  }
}
