// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.referral;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what right something is told. */
@Schema(name = "ReferralBasis", description = "CONSENT toestemming, DANGER gevaar")
public enum ReferralBasis {
  CONSENT,
  DANGER
}
