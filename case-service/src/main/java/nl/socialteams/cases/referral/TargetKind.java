// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.referral;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom a case is referred. */
@Schema(
    name = "ReferralTargetKind",
    description = "PARTNER partner, SECOND_LINE tweede lijn, TEAM een ander team")
public enum TargetKind {
  PARTNER,
  SECOND_LINE,
  TEAM
}
