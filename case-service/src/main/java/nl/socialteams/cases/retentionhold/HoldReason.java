// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.retentionhold;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a file is kept. */
@Schema(
    name = "RetentionHoldReason",
    description =
        "DISPUTE bezwaar, beroep of geschil / a dispute; COMPLAINT klacht / a complaint; INVESTIGATION"
            + " onderzoek of toezicht / an investigation; LEGAL_DUTY plicht uit een andere wet / a duty"
            + " by another law")
enum HoldReason {
  DISPUTE,
  COMPLAINT,
  INVESTIGATION,
  LEGAL_DUTY
}
