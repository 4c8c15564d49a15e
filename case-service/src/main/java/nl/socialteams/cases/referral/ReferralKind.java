// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.referral;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.consent.ConsentPurpose;

/** Whether another helps beside the team, or takes over. */
@Schema(name = "ReferralKind", description = "REFERRAL doorverwijzing, HANDOVER overdracht")
public enum ReferralKind {
  REFERRAL,
  HANDOVER;

  /** The purpose that a consent has to be for. */
  public ConsentPurpose purpose() {
    return switch (this) {
      case REFERRAL -> ConsentPurpose.REFERRAL;
      case HANDOVER -> ConsentPurpose.HANDOVER;
    };
  }
}
